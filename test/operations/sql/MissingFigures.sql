-- 3 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and indicator in (?, ...) and value is null
  order by area asc, indicator asc, period_sort asc, id asc
  limit 501;
select count(*) as n
  from observation
  where edition_id in (?, ...) and indicator in (?, ...) and value is null;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and (indicator, area, period, breakdown) in (values (?, ...), ...)
  order by id;
