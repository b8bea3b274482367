-- 2 statements
select id, edition_id as "editionId", indicator, area, period, breakdown, value, decimal_value as "decimalValue", currency, status, missing_reason as "missingReason", warnings, source_id as "sourceId", locator
  from observation
  where +edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...)
  order by id asc
  limit ?;
select count(*) as n
  from observation
  where +edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...);
