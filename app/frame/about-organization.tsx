import type { ReactNode } from "react";
import { Form } from "@/components/form/form";
import { PageHeader } from "@/components/layout/page-header";
import { cn } from "@/components/ui/cn";
import type { Actor } from "@/lib/platform/auth/actor";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import { ChooseOrganization, type chosenOrganization } from "./choose-organization";

type Word = "title" | "lead" | "organization" | "organizationHelp";

type AboutOrganizationProps = {
  actor: Actor;
  /** The page's parameters; they hold what is searched for, then which organization was chosen. */
  params: Record<string, string | string[] | undefined>;
  organization: Awaited<ReturnType<typeof chosenOrganization>>;
  /** The list that the new record joins; this page stands at `<href>/new`. */
  list: { href: string; label: string };
  t: (word: Word) => string;
  /** Receives the organization as `organizationId`. */
  action: FormSubmission;
  formId: string;
  formClassName?: string;
  children: ReactNode;
};

/** What an officer opens about one organization: the organization first, found by name, then the form's fields. */
export function AboutOrganization(props: AboutOrganizationProps) {
  const { actor, params, organization, list, t, action, formId, formClassName, children } = props;
  return (
    <>
      <PageHeader breadcrumbs={[list]} title={t("title")} subtitle={organization?.name} lead={t("lead")} />
      {organization === null ? (
        <ChooseOrganization
          actor={actor}
          path={`${list.href}/new`}
          params={params}
          label={t("organization")}
          help={t("organizationHelp")}
        />
      ) : (
        <Form
          action={action}
          id={formId}
          draftOf={actor.accountId ?? ""}
          className={cn("max-w-2xl", formClassName)}
        >
          <input type="hidden" name="organizationId" value={organization.id} />
          {children}
        </Form>
      )}
    </>
  );
}
