-- From here on the counters of a unit hold what lies at it and at all units below it.
INSERT INTO statistic_counter (unit_id, counter, month, dimension, n)
SELECT t.ancestor, c.counter, c.month, c.dimension, CAST(SUM(c.n) AS BIGINT)
  FROM statistic_counter c JOIN unit_closure t ON t.descendant = c.unit_id AND t.depth > 0
 GROUP BY t.ancestor, c.counter, c.month, c.dimension
    ON CONFLICT (unit_id, counter, month, dimension) DO UPDATE SET n = statistic_counter.n + excluded.n;
