import "shirube-chat/define";
import { useRef, useState } from "react";
import type { ShirubeChat } from "shirube-chat";

export const App = ({ endpoint }: { endpoint: string }) => {
  const chat = useRef<ShirubeChat>(null);
  const [topic, setTopic] = useState("none yet");
  return (
    <main>
      <h1>A page with help on it</h1>
      <button type="button" id="ask" onClick={() => chat.current?.ask("ChatGPT shows Internal Server Error")}>
        I see an error
      </button>
      <p>
        Last answer: <output id="topic">{topic}</output>
      </p>
      <shirube-chat
        ref={chat}
        endpoint={endpoint}
        title="Help"
        onshirube-answer={({ detail }) => setTopic(detail.answer.topicArticleId ?? "none")}
      />
    </main>
  );
};
