import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Select } from "@/components/ui/select";

type InboxActsProps = {
  officers: { id: string; name: string }[];
  /** Offered at offices that accept applications. */
  accepts: boolean;
};

/** What an officer can do with chosen cases. */
export function InboxActs({ officers, accepts }: InboxActsProps) {
  const t = useTranslations("cases.inbox.acts");
  return (
    <>
      <span className="flex items-center gap-2">
        <Select
          name="accountId"
          aria-label={t("officer")}
          data-bulk-act=""
          placeholder={t("officer")}
          choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
          className="min-w-32"
        />
        <Button type="submit" name="act" value="assign" tone="primary">
          {t("assign")}
        </Button>
      </span>
      <Button type="submit" name="act" value="take">
        {t("take")}
      </Button>
      <Button type="submit" name="act" value="release">
        {t("release")}
      </Button>
      {accepts && (
        <ConfirmDialog
          trigger={t("accept")}
          title={t("acceptTitle")}
          confirmLabel={t("accept")}
          form="bulk"
          act={{ name: "act", value: "accept" }}
        >
          {t("acceptHelp")}
        </ConfirmDialog>
      )}
    </>
  );
}
