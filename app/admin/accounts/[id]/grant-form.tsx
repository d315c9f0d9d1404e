import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { listSubdistricts, listSupervisoryUnits } from "@/lib/domain/district/queries/places";
import { deskOf, desks, roles } from "@/lib/platform/auth/actor";
import { grant } from "../actions";

/** Giving a role: which, and where it is held. Only what the role needs is read. */
export async function GrantForm({ accountId }: { accountId: string }) {
  const [subdistricts, units] = await Promise.all([listSubdistricts(), listSupervisoryUnits()]);
  const [t, words, locale] = [
    await getTranslations("accounts.page"),
    await getTranslations("roles"),
    await getLocale(),
  ];
  const named = ({ name, englishName }: { name: string; englishName: string }) =>
    locale === "en" ? englishName : name;
  const groups = [null, ...desks].map((desk) => ({
    label: words(`desks.${desk ?? "public"}`),
    choices: roles
      .filter((role) => deskOf(role) === desk)
      .map((role) => ({ value: role, label: words(`names.${role}`) })),
  }));
  return (
    <Disclosure summary={t("grantTitle")} className="mt-3">
      <p className="mb-3 max-w-measure text-ink-2 text-s">{t("grantLead")}</p>
      <Form id="grant" action={grant} className="max-w-xl">
        <input type="hidden" name="accountId" value={accountId} />
        <SelectField name="role" label={t("grantRole")} required placeholder={t("choose")} choices={groups} />
        <TextField
          name="organization"
          label={t("organization")}
          help={t("organizationHelp")}
          autoComplete="off"
        />
        <SelectField
          name="subdistrict"
          label={t("subdistrict")}
          help={t("subdistrictHelp")}
          placeholder={t("choose")}
          choices={subdistricts.map((place) => ({ value: place.code, label: named(place) }))}
        />
        <SelectField
          name="supervisoryUnitId"
          label={t("supervisoryUnit")}
          help={t("supervisoryUnitHelp")}
          placeholder={t("choose")}
          choices={units.map((unit) => ({ value: unit.id, label: named(unit) }))}
        />
        <div>
          <SubmitButton>{t("grant")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
