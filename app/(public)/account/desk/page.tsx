import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { roleNames } from "@/components/accounts/role-names";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { paramOf } from "@/lib/platform/lists/paging";
import { AccountPage } from "../account-page";
import { changeDesk } from "./actions";
import { Delegation } from "./delegation";
import { RolesTable } from "./roles-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("roles.title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskPage({ searchParams }: Search) {
  const session = await requireSession();
  const wanted = paramOf(await searchParams, "membership");
  const chosen = session.roles.find(
    ({ membershipId }) => membershipId === wanted && membershipId !== session.membershipId,
  );
  const [t, names] = [await getTranslations("account.roles"), await roleNames()];
  return (
    <AccountPage current="roles">
      {chosen && (
        <Callout className="mt-6" title={t("confirmLead", { desk: names.deskOf(chosen) })}>
          <Form id="change-desk" action={changeDesk} className="mt-3">
            <input type="hidden" name="membershipId" value={chosen.membershipId} />
            <div>
              <SubmitButton>{t("confirm")}</SubmitButton>
            </div>
          </Form>
        </Callout>
      )}
      <Section title={t("title")} lead={session.roles.length > 0 ? t("lead") : t("none")}>
        {session.roles.length > 0 && <RolesTable session={session} />}
      </Section>
      <Delegation session={session} now={new Date()} />
    </AccountPage>
  );
}
