import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { Question } from "@/lib/domain/supervision/complaints/queries/questions";
import { questionState } from "./question-state";

/** Where a question stands: due, answered, missed, or how the matter ended. */
export function QuestionTag({ question }: { question: Question }) {
  const t = useTranslations("complaints.desk");
  const outcomes = useTranslations("complaints.outcomes");
  const { tone, key, date } = questionState(question, useLocale());
  const outcome = question.outcome ? outcomes(question.outcome) : "";
  return <StatusTag tone={tone}>{t(key, { date, outcome })}</StatusTag>;
}
