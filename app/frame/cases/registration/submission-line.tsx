import { getLocale, getTranslations } from "next-intl/server";
import { formatMoment } from "@/lib/platform/i18n/formats";

type SubmissionLineProps = {
  submissions: { ordinal: number; submittedByName: string; submittedAt: Date }[];
};

/** Which submission is shown, and that its changes are marked. */
export async function SubmissionLine({ submissions }: SubmissionLineProps) {
  const [t, locale] = [await getTranslations("cases.submission"), await getLocale()];
  const last = submissions.at(-1);
  if (!last) return null;
  const values = { by: last.submittedByName, when: formatMoment(last.submittedAt, locale) };
  return (
    <p className="text-ink-2 text-s">
      {last.ordinal === 1 ? t("first", values) : t("later", { ...values, ordinal: last.ordinal })}
      {last.ordinal > 1 && (
        <>
          {" "}
          <ins className="rounded-tag bg-amber-wash px-1 text-ink no-underline">{t("marked")}</ins>
        </>
      )}
    </p>
  );
}
