import { useTranslations } from "next-intl";
import { fieldControlId } from "@/components/form/control-id";
import { correctionForm, reasonField } from "./correction-form";

type CorrectionPickProps = { target: string; name: string };

/**
 * A box beside an answer that asks for its correction, with the reason. It belongs to the form in the rail and shows only
 * while that form is open.
 */
export function CorrectionPick({ target, name }: CorrectionPickProps) {
  const t = useTranslations("cases.corrections");
  return (
    <div
      className="hidden min-w-40 flex-wrap items-center justify-end gap-1 group-has-[#step-corrections[open]]/record:flex has-checked:basis-full has-checked:justify-start"
      data-print="hide"
    >
      <label className="inline-flex min-h-6 items-center gap-1.5 text-pine-ink text-s max-sm:min-h-11">
        <input
          type="checkbox"
          name="targets[]"
          value={target}
          form={correctionForm}
          data-correction={name}
          className="peer size-4 accent-pine"
        />
        <span aria-hidden="true">{t("pick")}</span>
        <span className="sr-only">{t("pickNamed", { name })}</span>
      </label>
      <input
        id={fieldControlId(correctionForm, reasonField(target))}
        name={reasonField(target)}
        form={correctionForm}
        aria-label={t("reasonNamed", { name })}
        placeholder={t("reason")}
        maxLength={500}
        className="hidden min-h-control flex-1 basis-64 rounded border border-field bg-surface px-2 text-s [label:has(:checked)+&]:block"
      />
    </div>
  );
}
