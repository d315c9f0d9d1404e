import { useTranslations } from "next-intl";
import { RadioField } from "@/components/form/choice-fields";
import { TextareaField } from "@/components/form/textarea-field";
import { type InspectionMatter, severities, visitResults } from "@/lib/domain/supervision/inspections/schema";

type MatterFieldsProps = { matter: InspectionMatter; place: number };

/** One matter of a visit: in order, a problem, or not checked. What is asked of a problem opens with it, without script. */
export function MatterFields({ matter, place }: MatterFieldsProps) {
  const t = useTranslations("inspections");
  return (
    <div className="group/matter rounded border border-line bg-surface p-4">
      <RadioField
        name={`result.${matter}`}
        label={`${place}. ${t(`matters.${matter}.label`)}`}
        help={t(`matters.${matter}.look`)}
        choices={visitResults.map((value) => ({ value, label: t(`visitResults.${value}`) }))}
        inline
        unmarked
      />
      <div className="mt-4 hidden gap-4 group-has-[input[value=problem]:checked]/matter:grid">
        <RadioField
          name={`severity.${matter}`}
          label={t("visit.severity")}
          choices={severities.map((value) => ({ value, label: t(`severities.${value}`) }))}
          defaultValue="minor"
          inline
          required
        />
        <TextareaField
          name={`finding.${matter}`}
          label={t("visit.finding")}
          rows={3}
          limit={2_000}
          required
        />
        <TextareaField
          name={`remedy.${matter}`}
          label={t("visit.remedy")}
          help={t("visit.remedyHelp")}
          rows={2}
          limit={1_000}
        />
        <p className="text-ink-3 text-xs">
          {t("visit.basis")} {t(`matters.${matter}.basis`)}
        </p>
      </div>
    </div>
  );
}
