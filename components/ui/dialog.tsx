"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useId, useRef } from "react";
import { cn } from "./cn";
import { IconButton } from "./icon-button";

type DialogProps = {
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot. A button inside `<form method="dialog">` closes without script of its own. */
  footer?: ReactNode;
  /** What opens it. Its look is the caller's; it must be a button's content. */
  trigger?: ReactNode;
  triggerClassName?: string;
  /** For callers that open and close it themselves with `showModal()` and `close()`. */
  handle?: RefObject<HTMLDialogElement | null>;
  /** Slides in from the right and takes the full height: details beside a list. */
  drawer?: boolean;
  className?: string;
};

/** A question or a detail in front of the page. The browser keeps the focus inside and closes it on Escape. */
export function Dialog(props: DialogProps) {
  const { title, children, footer, trigger, triggerClassName, handle, drawer, className } = props;
  const t = useTranslations("interface");
  const own = useRef<HTMLDialogElement>(null);
  const dialog = handle ?? own;
  const titleId = useId();
  return (
    <>
      {trigger && (
        <button
          type="button"
          aria-haspopup="dialog"
          className={triggerClassName}
          onClick={() => dialog.current?.showModal()}
        >
          {trigger}
        </button>
      )}
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className={cn(
          "max-h-[min(85dvh,60rem)] w-[min(34rem,calc(100vw-2rem))] overflow-hidden border border-line-strong bg-surface p-0 text-ink shadow-float backdrop:bg-veil",
          drawer
            ? "my-0 mr-0 ml-auto h-dvh max-h-dvh w-[min(30rem,100vw)] rounded-none border-y-0 border-r-0"
            : "m-auto rounded-panel",
          className,
        )}
      >
        <div className="grid max-h-[inherit] grid-rows-[auto_minmax(0,1fr)_auto]">
          <div className="flex items-center justify-between gap-4 border-line border-b py-2 pr-2 pl-5">
            <h2 id={titleId} className="text-l">
              {title}
            </h2>
            <IconButton label={t("close")} onClick={() => dialog.current?.close()}>
              <X aria-hidden="true" />
            </IconButton>
          </div>
          <div className="overflow-y-auto px-5 py-4">{children}</div>
          {footer && <div className="flex flex-wrap gap-2 border-line border-t px-5 py-3">{footer}</div>}
        </div>
      </dialog>
    </>
  );
}

/** A dialog at the right edge. */
export function Drawer(props: Omit<DialogProps, "drawer">) {
  return <Dialog {...props} drawer />;
}
