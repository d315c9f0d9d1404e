import { useTranslations } from "next-intl";
import { ShownLink } from "@/components/accounts/shown-link";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import type { HeldRole } from "@/lib/platform/auth/held-roles";
import { end, makeLink } from "./actions";

type MemberStepsProps = {
  account: { id: string; status: string; roles: HeldRole[] };
  organizationId: string;
};

/** What the legal representative may do about a member: a new link for the password, and the end of the role. */
export function MemberSteps({ account, organizationId }: MemberStepsProps) {
  const t = useTranslations("desks.members");
  const held = account.roles.find((role) => role.organizationId === organizationId);
  return (
    <div className="grid gap-1">
      {account.status !== "disabled" && (
        <Disclosure summary={t("newLink")}>
          <Form action={makeLink} id={`link-${account.id}`} doneMessage="">
            <ShownLink title={t("link")} why={t("linkWhy")} label={t("linkLabel")}>
              <input type="hidden" name="accountId" value={account.id} />
              <p className="text-ink-2 text-s">{t("newLinkWhy")}</p>
              <SubmitButton tone="plain">{t("newLink")}</SubmitButton>
            </ShownLink>
          </Form>
        </Disclosure>
      )}
      {held && (
        <Disclosure summary={t("end")}>
          <Form action={end} id={`end-${held.membershipId}`}>
            <input type="hidden" name="membershipId" value={held.membershipId} />
            <TextField name="reason" label={t("endReason")} required />
            <SubmitButton tone="danger">{t("end")}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}
