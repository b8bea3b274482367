-- 2 statements
select *
  from (select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator, row_number() over (partition by area
  order by area, indicator, period_sort, id) as place
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ?) numbered
  where place <= ?
  order by area, place;
select area as key, count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ?
  group by area;
