import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { Question } from "@/lib/domain/supervision/complaints/queries/questions";
import { QuestionTag } from "./question-tag";

/** One question in the list: what it is about, its beginning, and by when. */
export function QuestionLine({ question }: { question: Question }) {
  const t = useTranslations("complaints.desk");
  const topics = useTranslations("complaints.topics");
  return (
    <li className="relative grid gap-1 border-line border-b py-3 hover:bg-sunken">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Link
          plain
          href={`/organization/complaints/${question.id}`}
          className="font-semibold after:absolute after:inset-0"
        >
          {t("topicOf", { topic: topics(question.topic) })}
        </Link>
        <QuestionTag question={question} />
      </div>
      <p className="line-clamp-2 max-w-measure text-ink-2">{question.question}</p>
    </li>
  );
}
