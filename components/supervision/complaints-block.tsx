import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type ComplaintsBlockProps = {
  organizationId: string;
  summary: {
    closed: number;
    upheld: number;
    thanksCount: number;
    thanks: { id: string; body: string; writer: string | null; at: Date | null }[];
  };
};

/** How many complaints were concluded and justified, the thanks of residents, and the way to write oneself. */
export function ComplaintsBlock({ organizationId, summary }: ComplaintsBlockProps) {
  const t = useTranslations("complaints.block");
  const locale = useLocale();
  const { closed, upheld, thanksCount, thanks } = summary;
  const day = (at: Date | null) => (at ? formatDate(dateInShanghai(at), locale) : "");
  return (
    <Section
      title={t("title")}
      id="complaints"
      actions={
        <ButtonLink href={`/complaints/new?about=${organizationId}`} prefetch={false} data-print="hide">
          {t("act")}
        </ButtonLink>
      }
    >
      <p className="max-w-measure text-ink-2">
        {closed === 0 ? t("none") : t("summary", { closed, upheld })}
      </p>
      {thanksCount > 0 && (
        <>
          <h3 className="mt-5 text-m">
            {t("thanks")}{" "}
            <span className="font-normal text-ink-2 text-s">{t("thanksCount", { count: thanksCount })}</span>
          </h3>
          <ul className="mt-2 grid gap-4">
            {thanks.map(({ id, body, writer, at }) => (
              <li key={id} className="border-pine border-l-2 pl-4">
                <p className="max-w-measure whitespace-pre-line">{body}</p>
                <p className="mt-1 text-ink-2 text-s">
                  {writer ? t("writer", { name: writer, date: day(at) }) : t("unnamed", { date: day(at) })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
