import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { roleNames } from "@/components/accounts/role-names";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { getAccount } from "@/lib/domain/accounts/queries/account";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { end } from "../../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("page.endConfirm") };
}

export default async function EndRolePage({
  params,
}: {
  params: Promise<{ id: string; membershipId: string }>;
}) {
  const actor = await requireRole("securityAdmin");
  const { id, membershipId } = await params;
  const account = await orNotFound(id, () => getAccount(actor, id, new Date()));
  const held = account.roles.find((role) => role.membershipId === membershipId);
  if (!held) notFound();
  const [t, names] = [await getTranslations("accounts"), await roleNames()];
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("page.endTitle", { role: names.deskOf(held) })}
        subtitle={account.name}
        lead={t("page.endLead")}
        breadcrumbs={[
          { href: "/admin/accounts", label: t("title") },
          { href: `/admin/accounts/${id}`, label: account.name },
        ]}
      />
      <Form id="end-role" action={end}>
        <input type="hidden" name="membershipId" value={membershipId} />
        <TextareaField name="reason" label={t("page.reason")} required limit={500} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton tone="danger">{t("page.endConfirm")}</SubmitButton>
          <ButtonLink href={`/admin/accounts/${id}`}>{t("page.back")}</ButtonLink>
        </div>
      </Form>
    </div>
  );
}
