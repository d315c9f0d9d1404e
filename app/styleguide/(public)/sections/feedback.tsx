import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/layout/empty-state";
import { AvatarInitial } from "@/components/ui/avatar-initial";
import { ButtonLink, buttonClasses } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { CopyButton } from "@/components/ui/copy-button";
import { Drawer } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { Popover } from "@/components/ui/popover";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import { Acts } from "./acts";

/** What the site says back, and what opens over the page. */
export function Feedback() {
  const t = useTranslations("styleguide");
  return (
    <div className="grid gap-6">
      <div className="grid gap-3 md:grid-cols-2 large:grid-cols-1">
        <Callout
          tone="bad"
          title={t("callouts.overdue")}
          actions={<ButtonLink href="/styleguide">{t("callouts.act")}</ButtonLink>}
        >
          {t("callouts.overdueText")}
        </Callout>
        <Callout tone="warn" title={t("callouts.warn")}>
          {t("callouts.warnText")}
        </Callout>
        <Callout title={t("callouts.info")} />
        <Callout tone="ok" title={t("callouts.ok")} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <ConfirmDialog
          danger
          trigger={
            <>
              <Trash2 aria-hidden="true" />
              {t("dialogs.delete")}
            </>
          }
          title={t("dialogs.question")}
          confirmLabel={t("dialogs.delete")}
        >
          {t("dialogs.effect")}
        </ConfirmDialog>
        <Drawer trigger={t("dialogs.drawer")} triggerClassName={buttonClasses()} title={t("title")}>
          <p>{t("callouts.overdueText")}</p>
        </Drawer>
        <Popover trigger={t("dialogs.popover")} title={t("dialogs.popoverTitle")}>
          {t("dialogs.popoverText")}
        </Popover>
        <Acts
          labels={{
            menu: t("dialogs.menu"),
            assign: t("dialogs.assign"),
            remove: t("dialogs.delete"),
            toast: t("dialogs.toast"),
            toastTitle: t("dialogs.toastTitle"),
            tip: t("dialogs.tip"),
          }}
        />
        <span>
          52310107MJX0000263
          <CopyButton text="52310107MJX0000263" what={t("facts.code")} />
        </span>
        <AvatarInitial name={t("person")} label={t("person")} />
        <Kbd>⌘K</Kbd>
      </div>
      <div className="grid gap-6 md:grid-cols-2 large:grid-cols-1">
        <Panel className="grid gap-4 p-5">
          <Progress label={t("progress.label")} value={3200} max={10000} reading={t("progress.reading")} />
          <Skeleton label={t("progress.waiting")} />
          <Disclosure summary={t("disclosure.summary")}>{t("disclosure.text")}</Disclosure>
        </Panel>
        <Panel>
          <EmptyState
            title={t("empty.title")}
            actions={<ButtonLink href="/styleguide">{t("empty.act")}</ButtonLink>}
          >
            {t("empty.text")}
          </EmptyState>
        </Panel>
      </div>
    </div>
  );
}
