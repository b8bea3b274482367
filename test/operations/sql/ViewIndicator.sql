-- 2 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason"
  from observation
  where +edition_id between ? and ? and indicator in (?, ...)
  order by indicator, area, period_sort, id
  limit 2;
select indicator as key, count(*) as n
  from observation
  where +edition_id between ? and ? and indicator in (?, ...)
  group by indicator;
