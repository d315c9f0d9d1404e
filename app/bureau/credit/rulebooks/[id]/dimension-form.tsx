import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { RulebookDimension } from "@/lib/domain/credit/rulebooks/schema";
import { submitDimension } from "../actions";
import { EditedRow } from "./edited-row";

type DimensionFormProps = {
  id: string;
  version: number;
  dimension: RulebookDimension;
  name: string;
  base: RulebookDimension | undefined;
};

/** Maximum and base of one dimension of a draft. */
export function DimensionForm({ id, version, dimension, name, base }: DimensionFormProps) {
  const t = useTranslations("creditPages.editor");
  const { key, maximum, start } = dimension;
  const figures = (one: RulebookDimension) => `${t("maximum")} ${one.maximum} · ${t("start")} ${one.start}`;
  const isChanged = base !== undefined && (base.maximum !== maximum || base.start !== start);
  return (
    <EditedRow name={name} now={figures(dimension)} was={isChanged ? figures(base) : null}>
      <Form action={submitDimension} id={`dimension-${key}`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="key" value={key} />
        <div className="grid grid-cols-2 gap-3 large:grid-cols-1">
          <TextField
            name="maximum"
            label={t("maximum")}
            defaultValue={String(maximum)}
            inputMode="numeric"
            required
          />
          <TextField
            name="start"
            label={t("start")}
            defaultValue={String(start)}
            inputMode="numeric"
            required
          />
        </div>
        <SubmitButton tone="plain">{t("save")}</SubmitButton>
      </Form>
    </EditedRow>
  );
}
