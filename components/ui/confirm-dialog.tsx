"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Button, buttonClasses } from "./button";
import { Dialog } from "./dialog";

type ConfirmDialogProps = {
  /** Text of the button that opens it. */
  trigger: ReactNode;
  triggerClassName?: string;
  title: ReactNode;
  /** The effect, on what, and whether it can be undone. */
  children: ReactNode;
  /** The act in its own word ("Delete draft"), not "OK". */
  confirmLabel: ReactNode;
  danger?: boolean;
  /** Called on confirmation. Leave out when `form` is sent instead. */
  onConfirm?: () => void;
  /** `id` of a form the confirmation sends. */
  form?: string;
  /** Which of the form's several acts the confirmation asks for. */
  act?: { name: string; value: string };
};

/** Asks once more before something that cannot be taken back. Legal acts take a page of their own instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, triggerClassName, title, children, confirmLabel, danger, onConfirm, form, act } = props;
  const t = useTranslations("interface");
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <Dialog
      handle={dialog}
      title={title}
      trigger={trigger}
      triggerClassName={triggerClassName ?? buttonClasses(danger ? "danger-quiet" : "plain")}
      footer={
        <>
          <Button
            tone={danger ? "danger" : "primary"}
            type={form ? "submit" : "button"}
            form={form}
            {...act}
            onClick={() => {
              close();
              onConfirm?.();
            }}
          >
            {confirmLabel}
          </Button>
          <Button onClick={close}>{t("cancel")}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
