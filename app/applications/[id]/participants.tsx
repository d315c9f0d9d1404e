import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { futureRoles, mayRemove } from "@/lib/domain/registrations/application/policy";
import { listParticipants } from "@/lib/domain/registrations/queries/applications";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { isClosed } from "@/lib/domain/registrations/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { invite, remove } from "./actions";

type ParticipantsProps = { actor: Actor; registration: RegistrationCase };

/** Who writes the application together, and what each will be in the organization when it comes into being. */
export async function Participants({ actor, registration }: ParticipantsProps) {
  const { id, createdById, status } = registration;
  const [t, roles, participants] = await Promise.all([
    getTranslations("applications.participants"),
    getTranslations("roles.names"),
    listParticipants(id),
  ]);
  const choices = futureRoles.map((role) => ({ value: role, label: roles(role) }));
  const isOpen = !isClosed(status);
  return (
    <Section title={t("title")} lead={t("lead")} compact id="participants">
      {participants.length > 0 && (
        <ul className="border-line border-t">
          {participants.map(({ accountId, name, loginName, futureRole }) => (
            <li
              key={accountId}
              className="flex flex-wrap items-center justify-between gap-3 border-line border-b py-2"
            >
              <div>
                <p>
                  {name} <span className="text-ink-2 text-s">{loginName}</span>
                </p>
                <p className="text-ink-2 text-s">{t("future", { role: roles(futureRole) })}</p>
              </div>
              {isOpen && (
                <Disclosure summary={t("changeRole")}>
                  <Form action={invite} id={`role-${accountId}`} className="gap-3">
                    <input type="hidden" name="id" value={id} />
                    <input type="hidden" name="loginName" value={loginName} />
                    <SelectField
                      name="futureRole"
                      label={t("roleOf", { name })}
                      choices={choices}
                      defaultValue={futureRole}
                      required
                    />
                    <SubmitButton tone="plain" size="small">
                      {t("save")}
                    </SubmitButton>
                  </Form>
                </Disclosure>
              )}
              {isOpen && accountId !== createdById && mayRemove(actor, createdById, accountId) && (
                <Form action={remove} id={`remove-${accountId}`}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="accountId" value={accountId} />
                  <SubmitButton tone="danger-quiet" size="small" aria-label={t("removeOf", { name })}>
                    {accountId === actor.accountId ? t("leave") : t("remove")}
                  </SubmitButton>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <Disclosure summary={t("invite")} className="mt-2">
          <Form action={invite} id="invite" className="gap-4">
            <input type="hidden" name="id" value={id} />
            <TextField
              name="loginName"
              label={t("account")}
              help={t("accountHelp")}
              autoComplete="off"
              required
            />
            <SelectField
              name="futureRole"
              label={t("role")}
              help={t("roleHelp")}
              choices={choices}
              defaultValue="organizationOperator"
              required
            />
            <SubmitButton>{t("send")}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}
