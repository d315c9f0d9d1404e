import type { z } from "zod";
import type { Command } from "@/lib/platform/command";

/** Names of the fields in which a breach of one condition is told: how grave it is, and what was found. */
export const severityField = (condition: string) => `severity:${condition}`;
export const remarkField = (condition: string) => `remark:${condition}`;

type Sent = Record<string, unknown>;
const prefix = severityField("");

function breachesIn(sent: Sent) {
  return Object.entries(sent)
    .filter(([name, value]) => name.startsWith(prefix) && (value === "minor" || value === "serious"))
    .map(([name, severity]) => {
      const condition = name.slice(prefix.length);
      return { condition, severity, remark: String(sent[remarkField(condition)] ?? "") };
    });
}

/** A command that takes breaches of conditions, fed from the choices of a check list. */
export function fromCheckList<Schema extends z.ZodType, Result>(
  run: Command<Schema, Result>,
): Command<Schema, Result> {
  return Object.assign(
    (...[actor, sent, options]: Parameters<typeof run>) =>
      run(actor, { ...(sent as Sent), breaches: breachesIn(sent as Sent) } as z.input<Schema>, options),
    { schema: run.schema },
  );
}
