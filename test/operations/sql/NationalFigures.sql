-- 2 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...)
  order by period_sort asc, indicator asc, area asc, id asc
  limit 201;
select count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...);
