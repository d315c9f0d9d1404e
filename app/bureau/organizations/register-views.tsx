import { useTranslations } from "next-intl";
import { SavedViews } from "@/components/list/saved-views";
import { submitView, submitViewRemoval } from "./actions";

type RegisterViewsProps = { views: { id: string; name: string; query: string }[]; query: string };

/** The officer's own views of the register: filters kept under a name. */
export function RegisterViews(props: RegisterViewsProps) {
  const t = useTranslations("organizations.desk");
  const words = {
    name: t("viewName"),
    save: t("saveView"),
    remove: (name: string) => t("removeView", { name }),
  };
  return (
    <SavedViews
      {...props}
      path="/bureau/organizations"
      save={submitView}
      remove={submitViewRemoval}
      words={words}
    />
  );
}
