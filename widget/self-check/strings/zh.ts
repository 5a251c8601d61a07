import type { CheckStrings } from "./check-strings.ts";

export const check: CheckStrings = {
  title: "检查我的连接",
  intro: "检查网络连接和当前浏览器：Cookie、存储和长连接是否可用，时钟是否准确，以及是否有扩展程序在拦截。",
  contacts: "只会连接：",
  service: "本网站的帮助服务",
  start: "开始检查",
  cancel: "暂不",
  running: "正在检查…",
  unsent: "以上内容尚未发送。",
  purpose: "发送后，步骤会据此调整：正常的项目会省略，有问题的排在最前。发送的只有您在此处看到的内容。",
  send: "发送并查看步骤",
  again: "重新检查",
  close: "关闭",
  message: (failed) => (failed === 0 ? "自检：未发现问题" : `自检：发现 ${failed} 个问题`),
  names: {
    online: "本设备的连接",
    server: "帮助服务",
    latency: "响应速度",
    hosts: "主机",
    websocket: "长连接（WebSocket）",
    clock: "时钟",
    cookies: "Cookie",
    storage: "存储",
    browser: "浏览器",
    extensions: "拦截类扩展",
  },
  outcomes: {
    fine: "正常",
    failed: "有问题",
    unknown: "无法判断",
  },
};
