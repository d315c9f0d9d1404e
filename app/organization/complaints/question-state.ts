import type { Tone } from "@/components/ui/tag";
import type { Question } from "@/lib/domain/supervision/complaints/queries/questions";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type Said = { tone: Tone; key: "due" | "answered" | "missed" | "withdrawn" | "over"; date: string };

/** Where a question stands for the organization. */
export function questionState(question: Question, locale: string): Said {
  const { status, answerDueOn, answeredAt, outcome } = question;
  if (outcome) return { tone: "neutral", key: "over", date: "" };
  if (status === "withdrawn") return { tone: "neutral", key: "withdrawn", date: "" };
  if (answeredAt)
    return { tone: "ok", key: "answered", date: formatDate(dateInShanghai(answeredAt), locale) };
  if (status !== "asked") return { tone: "bad", key: "missed", date: "" };
  return { tone: "warn", key: "due", date: answerDueOn ? formatDate(answerDueOn, locale) : "" };
}
