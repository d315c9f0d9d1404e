import { database } from "@/lib/platform/db/client";
import { verifyEvents } from "@/lib/platform/events/verify";

const report = await verifyEvents();
for (const { position, problem } of report.problems) console.error(`event ${position}: ${problem}`);
console.log(
  report.problems.length === 0
    ? `${report.events} events, every link intact. Head ${report.head}`
    : `${report.events} events, ${report.problems.length} problems found.`,
);
await database().$disconnect();
process.exitCode = report.problems.length === 0 ? 0 : 1;
