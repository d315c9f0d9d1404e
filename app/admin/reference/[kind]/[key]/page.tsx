import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import {
  listCommunities,
  listSubdistricts,
  listSupervisoryUnits,
} from "@/lib/domain/district/queries/places";
import { communityKinds } from "@/lib/domain/district/schema";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { submitCommunity, submitSubdistrict, submitSupervisoryUnit } from "../../actions";
import { isReferenceKind, type ReferenceKind } from "../../kinds";

type Entry = {
  code?: string;
  id?: string;
  name: string;
  englishName?: string;
  kind?: string;
  subdistrictCode?: string;
  isActive: boolean;
};

const lists: Record<ReferenceKind, () => Promise<Entry[]>> = {
  subdistricts: listSubdistricts,
  communities: () => listCommunities(),
  supervisoryUnits: listSupervisoryUnits,
};

const actions = {
  subdistricts: submitSubdistrict,
  communities: submitCommunity,
  supervisoryUnits: submitSupervisoryUnit,
};

type Params = { params: Promise<{ kind: string; key: string }> };

export default async function ReferenceEntryPage({ params }: Params) {
  const actor = await requireRole("systemAdmin");
  const { kind, key } = await params;
  if (!isReferenceKind(kind)) notFound();
  const [t, subdistricts] = [await getTranslations("district"), await listSubdistricts()];
  const entry =
    key === "new" ? null : (await lists[kind]()).find(({ code, id }) => code === key || id === key);
  if (entry === undefined) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `/admin/reference?kind=${kind}`, label: t(`reference.${kind}`) }]}
        title={entry?.name ?? t(`add.${kind}`)}
      />
      <Form action={actions[kind]} id={kind} draftOf={actor.accountId ?? ""} className="max-w-2xl">
        {kind === "supervisoryUnits" && <input type="hidden" name="id" value={entry?.id ?? ""} />}
        {kind !== "supervisoryUnits" &&
          (entry ? (
            <input type="hidden" name="code" value={entry.code} />
          ) : (
            <TextField
              name="code"
              label={t("code")}
              help={t(`codeHelp.${kind}`)}
              inputMode="numeric"
              required
            />
          ))}
        <TextField name="name" label={t("name")} defaultValue={entry?.name} required />
        {kind === "communities" ? (
          <>
            <SelectField
              name="subdistrictCode"
              label={t("subdistrict")}
              defaultValue={entry?.subdistrictCode}
              choices={subdistricts.map(({ code, name }) => ({ value: code, label: name }))}
              placeholder={t("choose")}
              required
            />
            <RadioField
              name="kind"
              label={t("communityKind")}
              defaultValue={entry?.kind ?? "urban"}
              choices={communityKinds.map((value) => ({ value, label: t(`communityKinds.${value}`) }))}
              inline
              required
            />
          </>
        ) : (
          <TextField name="englishName" label={t("englishName")} defaultValue={entry?.englishName} required />
        )}
        <RadioField
          name="isActive"
          label={t("state")}
          help={t("stateHelp")}
          defaultValue={String(entry?.isActive ?? true)}
          choices={[
            { value: "true", label: t("inUse") },
            { value: "false", label: t("notInUse") },
          ]}
          inline
          required
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </Form>
    </>
  );
}
