import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { PenaltyKind } from "@/lib/domain/supervision/penalties/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import { penaltyKindTones } from "./penalty-tones";

type ShownPenalty = {
  id: string;
  number: string;
  department: string;
  kind: PenaltyKind;
  /** In fen. */
  fine: bigint | null;
  facts: string;
  basis: string;
  decidedOn: CalendarDate;
  suspendedUntil: CalendarDate | null;
  publicUntil: CalendarDate;
};

/** Penalties that everybody may read: what for, on what basis, by whom, and until when they are shown. */
export function PenaltiesBlock({ penalties }: { penalties: ShownPenalty[] }) {
  const t = useTranslations("penalties.block");
  const kinds = useTranslations("penalties.penaltyKinds");
  const locale = useLocale();
  return (
    <Section title={t("title")} id="penalties" className="mt-8">
      {penalties.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul className="grid gap-4">
        {penalties.map((penalty) => (
          <li key={penalty.id}>
            <Panel className="px-5 py-4">
              <h3 className="flex flex-wrap items-center gap-2 text-m">
                <Tag tone={penaltyKindTones[penalty.kind]}>{kinds(penalty.kind)}</Tag>
                {penalty.fine !== null && formatMoney(penalty.fine)}
              </h3>
              <DescriptionList
                className="mt-2"
                descriptions={[
                  { term: t("facts"), detail: penalty.facts },
                  { term: t("basis"), detail: penalty.basis },
                  { term: t("department"), detail: penalty.department },
                  { term: t("number"), detail: penalty.number },
                  { term: t("decidedOn"), detail: formatDate(penalty.decidedOn, locale) },
                ]}
              />
              <p className="mt-2 text-ink-2 text-s">
                {penalty.suspendedUntil &&
                  `${t("suspended", { date: formatDate(penalty.suspendedUntil, locale) })} · `}
                {t("until", { date: formatDate(penalty.publicUntil, locale) })}
              </p>
            </Panel>
          </li>
        ))}
      </ul>
    </Section>
  );
}
