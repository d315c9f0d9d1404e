"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useFormContext } from "./form-context";

/**
 * Sends the form. While it is on its way the button says so and a second press does nothing.
 * With `name` and `value` it tells the server which of several buttons was pressed.
 */
export function SubmitButton({
  tone = "primary",
  className,
  children,
  ...rest
}: ComponentProps<typeof Button>) {
  const t = useTranslations("forms");
  const form = useFormContext();
  const pending = form?.pending ?? false;
  return (
    <Button
      type="submit"
      tone={tone}
      aria-disabled={pending || undefined}
      className={cn("sm:justify-self-start", className)}
      {...rest}
    >
      {pending ? t("sending") : (children ?? t("submit"))}
    </Button>
  );
}
