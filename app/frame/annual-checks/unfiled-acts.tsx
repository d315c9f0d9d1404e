import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Textarea } from "@/components/ui/textarea";

/** What can be done about chosen organizations that have not filed: write to each, or free each from this year's check. */
export function UnfiledActs({ exempts }: { exempts: boolean }) {
  const t = useTranslations("annualChecks.list");
  return (
    <>
      <Textarea
        name="message"
        rows={2}
        aria-label={t("message")}
        placeholder={t("messageHint")}
        maxLength={1_000}
        data-bulk-act=""
        className="min-w-64 flex-1"
      />
      <Button type="submit" name="act" value="chase" tone="primary">
        {t("chase")}
      </Button>
      {exempts && (
        <ConfirmDialog
          trigger={t("exempt")}
          title={t("exemptTitle")}
          confirmLabel={t("exempt")}
          form="bulk"
          act={{ name: "act", value: "exempt" }}
        >
          {t("exemptHelp")}
        </ConfirmDialog>
      )}
    </>
  );
}
