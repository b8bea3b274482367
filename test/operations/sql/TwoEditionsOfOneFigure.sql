-- 2 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ?
  order by area asc, indicator asc, period_sort asc, id asc
  limit 51;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and (indicator, area, period, breakdown) in (values (?, ...), ...)
  order by id;
