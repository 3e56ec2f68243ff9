import { migrate } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { seedActor } from "@/lib/actor";
import { seedDocumented } from "@/seed/seed-documented";

const database = openDatabase();
const steps = await migrate(database);
console.log("steps", steps);
console.time("seed");
console.log("entered", await seedDocumented({ database, actor: seedActor, now: new Date() }));
console.timeEnd("seed");
await database.close();
