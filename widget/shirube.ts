/** The one script a page loads: registers `<shirube-chat>`. The panel follows when someone wants it. */
import { defineShirubeChat } from "./define.ts";

defineShirubeChat();
