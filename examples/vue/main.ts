import { createApp } from "vue";
import App from "./app.vue";

createApp(App, { endpoint: import.meta.env.VITE_SHIRUBE ?? "http://localhost:8787" }).mount("#root");
