import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { RecordStandingTag } from "@/components/credit/record-standing-tag";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import type { CreditRecordView } from "@/lib/domain/credit/records/schema";
import { formatDate } from "@/lib/platform/i18n/formats";

/** Records that no longer count: ended, repaired or annulled. They stay readable, and say why. */
export async function EndedRecords({ records }: { records: readonly CreditRecordView[] }) {
  const [t, words] = await Promise.all([getTranslations("creditPages.ended"), getCreditWords()]);
  const ended = records.filter(({ endedOn, annulledOn }) => endedOn !== null || annulledOn !== null);
  if (ended.length === 0) return null;
  return (
    <Disclosure summary={t("title", { count: ended.length })} className="mt-4">
      <p className="text-ink-2 text-s">{t("lead")}</p>
      <ul className="mt-2 text-s">
        {ended.map((record) => (
          <li
            key={record.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-t py-2"
          >
            <Link href={`/credit/records/${record.id}`} className="min-w-0">
              {words.fact(record.kind, record)}
            </Link>
            <span className="flex items-baseline gap-2 text-ink-2 text-xs">
              {formatDate(record.occurredOn, words.locale)}
              <RecordStandingTag record={record} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
