import type { Db } from "./database";

/**
 * A query that is built once for a connection and bound at each use: building the text of the small queries of a
 * publication took longer than running them. Where each transaction has a connection of its own it is built for each.
 */
export function prepared<Query>(build: (db: Db) => Query): (db: Db) => Query {
  const built = new WeakMap<Db, Query>();
  return (db) => {
    const known = built.get(db);
    if (known) return known;
    const query = build(db);
    built.set(db, query);
    return query;
  };
}
