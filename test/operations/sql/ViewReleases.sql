-- 3 statements
select `r0`.*
  from `release` as `r0`
  order by `r0`.`number` asc;
select `r0`.*
  from `release_edition` as `r0`
  where `r0`.`release_number` in (?, ...);
select `e0`.*
  from `edition` as `e0`
  where `e0`.`id` in (?, ...);
