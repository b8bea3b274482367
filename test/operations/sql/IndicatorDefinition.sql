-- 2 statements
select *
  from (select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", row_number() over (partition by indicator
  order by indicator, area, period_sort, id) as place
  from observation
  where +edition_id between ? and ? and indicator in (?, ...)) numbered
  where place <= ?
  order by indicator, place;
select indicator as key, count(*) as n
  from observation
  where +edition_id between ? and ? and indicator in (?, ...)
  group by indicator;
