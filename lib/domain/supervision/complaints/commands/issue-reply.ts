import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { CommandContext } from "@/lib/platform/command";
import { sayIn } from "@/lib/platform/i18n/say";
import type { ComplaintCase } from "../queries/complaint";
import type { ComplaintOutcome } from "../schema";

type Reply = { outcome: ComplaintOutcome; reply: string; goTo?: string };

/** The letter that answers a complaint, to whoever wrote it. */
export async function issueReply(
  { actor, tx, now, today }: Pick<CommandContext, "actor" | "tx" | "now" | "today">,
  complaint: ComplaintCase,
  { outcome, reply, goTo }: Reply,
): Promise<void> {
  const order = {
    namespace: "complaints",
    kind: outcome === "outOfScope" ? "declined" : "reply",
    mark: "信复",
    office: complaint.authority === "center" ? "center" : "bureau",
    addressee: complaint.createdByName,
    values: (locale: "zh-CN" | "en") => ({
      outcome: sayIn(locale)(`complaints.outcomes.${outcome}`),
      reply,
      elsewhere: goTo ? sayIn(locale)(`complaints.elsewhere.${goTo}`) : "",
    }),
  } as const;
  await issueCaseLetter(tx, actor, complaint, order, { now, today });
}
