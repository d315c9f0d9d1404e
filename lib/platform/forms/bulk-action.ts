import { refresh } from "next/cache";
import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Refusal } from "@/lib/platform/errors";
import type { BulkLine, BulkReport, BulkSubmission } from "./bulk-report";
import type { RefusalText } from "./form-state";
import { refusalText, textOfRefusal } from "./refusal-text";

/** A page of the longest list. */
const mostAtOnce = 100;

type BulkActs = Record<string, (actor: Actor, id: string, formData: FormData) => Promise<unknown>>;

/** How things are called in the report, by id. */
type Names = (actor: Actor, ids: string[]) => Promise<Map<string, { label: string; href: string }>>;

/** Null when done. A bad choice, such as a colleague who is none, is refused like the rest. */
async function tried(work: () => Promise<unknown>): Promise<RefusalText | null> {
  try {
    await work();
    return null;
  } catch (problem) {
    if (problem instanceof z.ZodError) return refusalText(new Refusal("platform.badChoice"));
    const refusal = await textOfRefusal(problem);
    if (refusal) return refusal;
    throw problem;
  }
}

/**
 * Turns commands into the action of a form that acts on many things at once. Sent are `act` and any number of `ids`;
 * each thing is asked for by its own command in its own transaction, and the report says of each what became of it.
 */
export function bulkAction(acts: BulkActs, namesOf: Names): BulkSubmission {
  return async (before, formData): Promise<BulkReport> => {
    const act = String(formData.get("act") ?? "");
    const answer = (outcome: Partial<BulkReport>) => ({ act, lines: [], key: before.key + 1, ...outcome });
    const refused = async (reason: `platform.${string}`) =>
      answer({ refusal: await refusalText(new Refusal(reason, { count: mostAtOnce })) });
    const actor = await getActor();
    if (actor.role === "visitor") return refused("platform.signedOut");
    const run = Object.hasOwn(acts, act) ? acts[act] : undefined;
    const ids = z.array(z.uuid()).safeParse([...new Set(formData.getAll("ids"))]);
    if (!run || !ids.success || ids.data.length === 0) return refused("platform.nothingChosen");
    if (ids.data.length > mostAtOnce) return refused("platform.tooManyChosen");

    const names = await namesOf(actor, ids.data);
    const lines: BulkLine[] = [];
    for (const id of ids.data) {
      const refusal = await tried(() => run(actor, id, formData));
      lines.push({ id, label: "—", ...names.get(id), ...(refusal && { refusal }) });
    }
    if (lines.some((line) => !line.refusal)) refresh();
    return answer({ lines });
  };
}
