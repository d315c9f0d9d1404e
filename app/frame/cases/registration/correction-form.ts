import { z } from "zod";
import type { Command } from "@/lib/platform/command";

/** Id of the form to which the boxes beside the answers belong. */
export const correctionForm = "corrections";

/** Name of the field that holds the reason for correcting a place; "" is the whole application. */
export const reasonField = (target: string) => `reason:${target}`;

type Sent = Record<string, unknown>;

function correctionsIn(sent: Sent) {
  const general = String(sent[reasonField("")] ?? "").trim();
  const ticked = [sent.targets ?? []].flat().map(String);
  const chosen = [...new Set(ticked)].map((target) => ({
    target,
    reason: String(sent[reasonField(target)] ?? ""),
  }));
  return general === "" ? chosen : [...chosen, { target: "", reason: general }];
}

/** A problem at "corrections.2.reason" said at the field in which that reason is typed. */
function atTheirFields(problem: z.ZodError, targets: string[]): z.ZodError {
  const issues = problem.issues.map((issue) => {
    const [list, place] = issue.path;
    if (list !== "corrections" || typeof place !== "number") return { ...issue, path: [reasonField("")] };
    return { ...issue, path: [reasonField(targets[place] ?? "")] };
  });
  return new z.ZodError(issues);
}

/** A command that takes a list of corrections, fed from boxes and reasons beside the answers. */
export function fromTicks<Schema extends z.ZodType, Result>(
  run: Command<Schema, Result>,
): Command<Schema, Result> {
  const ticked: Command<Schema, Result> = Object.assign(
    async (...[actor, sent, options]: Parameters<typeof run>) => {
      const corrections = correctionsIn(sent as Sent);
      try {
        return await run(actor, { ...(sent as Sent), corrections } as z.input<Schema>, options);
      } catch (problem) {
        if (problem instanceof z.ZodError)
          throw atTheirFields(
            problem,
            corrections.map(({ target }) => target),
          );
        throw problem;
      }
    },
    { schema: run.schema },
  );
  return ticked;
}
