"use client";

import { Popover as BasePopover } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import { buttonClasses } from "./button";

type PopoverProps = { trigger: ReactNode; title: ReactNode; children: ReactNode; triggerClassName?: string };

/** More about one thing, beside it: a definition, a small form. */
export function Popover({ trigger, title, children, triggerClassName }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger className={triggerClassName ?? buttonClasses("quiet", "small")}>
        {trigger}
      </BasePopover.Trigger>
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={6} className="z-40">
          <BasePopover.Popup className="max-w-80 rounded border border-line-strong bg-surface p-4 text-ink text-s shadow-float outline-none">
            <BasePopover.Title className="mb-1 font-semibold text-m">{title}</BasePopover.Title>
            <div className="text-ink-2">{children}</div>
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
