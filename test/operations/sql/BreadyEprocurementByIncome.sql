-- 8 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason"
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...)
  order by case when value is null then 0 else 1 end desc, coalesce(value, 0) desc, id desc
  limit 101;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason"
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...)
  order by case when value is null then 0 else 1 end desc, coalesce(value, 0) desc, id desc
  limit 101;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason"
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...)
  order by case when value is null then 0 else 1 end desc, coalesce(value, 0) desc, id desc
  limit 101;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason"
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...)
  order by case when value is null then 0 else 1 end desc, coalesce(value, 0) desc, id desc
  limit 101;
select count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...);
select count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...);
select count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...);
select count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...);
