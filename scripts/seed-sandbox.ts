import { migrate } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { OperatorError } from "@/lib/errors";
import { parseSandboxOptions } from "@/seed/sandbox/sandbox-options";
import { sandboxActor, seedSandbox } from "@/seed/sandbox/seed-sandbox";

const progressMs = 1_000;

try {
  await run();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const options = parseSandboxOptions(process.argv.slice(2));
  const database = openDatabase();
  try {
    await migrate(database);
    const context = { database, actor: sandboxActor, now: new Date() };
    let last = Date.now();
    const entered = await seedSandbox(context, options, (done) => {
      if (Date.now() - last < progressMs) return;
      last = Date.now();
      say(`${done} of ${options.countries} countries`);
    });
    say(
      entered.countries + entered.meetings === 0
        ? "Nothing changed: the sandbox holds these countries and meetings already."
        : `Entered ${entered.countries} fictional countries and ${entered.meetings} meetings.`,
    );
  } finally {
    await database.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
