import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ShirubeChat, ShirubeEventMap } from "shirube-chat";

type Handlers = { [Name in keyof ShirubeEventMap as `on${Name}`]?: (event: ShirubeEventMap[Name]) => void };

interface ShirubeChatAttributes extends DetailedHTMLProps<HTMLAttributes<ShirubeChat>, ShirubeChat>, Handlers {
  endpoint?: string;
  "bundle-src"?: string;
  language?: string;
  inline?: boolean;
  open?: boolean;
}

/** React 19 passes properties and listens to custom events by itself; this tells TypeScript which there are. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "shirube-chat": ShirubeChatAttributes;
    }
  }
}
