import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type Answer = {
  question: string;
  answer: ReactNode;
  /** Where the answer can be changed. */
  changeHref?: string;
};

/** Check your answers: each with a link to change it. */
export function SummaryList({ answers }: { answers: Answer[] }) {
  const t = useTranslations("interface");
  return (
    <dl className="border-line border-t">
      {answers.map(({ question, answer, changeHref }) => (
        <div
          key={question}
          className="grid gap-x-4 border-line border-b py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)_auto] large:grid-cols-1"
        >
          <dt className="text-ink-2">{question}</dt>
          <dd className="whitespace-pre-line">
            {answer === null || answer === undefined || answer === "" ? "—" : answer}
          </dd>
          {changeHref && (
            <dd>
              <Link href={changeHref} className="inline-flex min-h-6 items-center text-s max-sm:min-h-11">
                {t("change")}
                <span className="sr-only">{question}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
