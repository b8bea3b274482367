-- 2 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ? and value is not null
  order by area asc, indicator asc, period_sort asc, id asc
  limit 501;
select count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ? and value is not null;
