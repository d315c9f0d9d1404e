import { getLocale, getTranslations } from "next-intl/server";
import { roleNames } from "@/components/accounts/role-names";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { listLentRoles } from "@/lib/domain/accounts/queries/delegations";
import { deskOf } from "@/lib/platform/auth/actor";
import type { SessionDetails } from "@/lib/platform/auth/sessions";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { lendRole, takeRoleBack } from "./actions";

/** Lending a role to a colleague, and what is lent at present. Absent for those who have no role to lend. */
export async function Delegation({ session, now }: { session: SessionDetails; now: Date }) {
  const lendable = session.roles.filter(
    ({ role, validUntil }) => deskOf(role) !== null && validUntil === null,
  );
  if (lendable.length === 0) return null;
  const [t, locale, names] = [
    await getTranslations("account.delegation"),
    await getLocale(),
    await roleNames(),
  ];
  const lent = await listLentRoles(session.actor, now);
  return (
    <Section title={t("title")} lead={t("lead")}>
      {lent.length > 0 && (
        <>
          <h3 className="mb-1 text-m">{t("lent")}</h3>
          <ul className="mb-6 border-line border-t">
            {lent.map(({ id, role, validUntil, account }) => {
              const last = dateInShanghai(new Date((validUntil ?? now).getTime() - 1));
              const roleName = names.roleOf({ role });
              return (
                <li
                  key={id}
                  className="flex flex-wrap items-center justify-between gap-3 border-line border-b py-2"
                >
                  {t("lentTo", { role: roleName, ...account, date: formatDate(last, locale) })}
                  <Form id={`back-${id}`} action={takeRoleBack}>
                    <input type="hidden" name="membershipId" value={id} />
                    <input type="hidden" name="reason" value={t("reason")} />
                    <SubmitButton
                      tone="danger-quiet"
                      size="small"
                      aria-label={t("endOf", { role: roleName, name: account.name })}
                    >
                      {t("end")}
                    </SubmitButton>
                  </Form>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Form id="delegation" action={lendRole} className="max-w-xl">
        <SelectField
          name="membershipId"
          label={t("role")}
          required
          choices={lendable.map((held) => ({ value: held.membershipId, label: names.deskOf(held) }))}
        />
        <TextField
          name="colleague"
          label={t("colleague")}
          required
          autoCapitalize="none"
          spellCheck={false}
        />
        <DateField name="until" label={t("until")} required />
        <div>
          <SubmitButton tone="plain">{t("submit")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
