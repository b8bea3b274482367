-- 5 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where id = ? and edition_id in (?, ...);
select observation_id as id, basis
  from observation_basis
  where observation_id in (?, ...);
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and (indicator, area, period, breakdown) in (values (?, ...), ...)
  order by id;
select o.*, e.code as "editionCode"
  from (select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where (indicator, area, period, breakdown) in (values (?, ...), ...)) o join edition e on e.id = o."editionId"
  order by o.id;
select edition_id as id, min(release_number) as first
  from release_edition
  where edition_id in (?, ...)
  group by edition_id;
