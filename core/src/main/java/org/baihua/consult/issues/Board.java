package org.baihua.consult.issues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Issues while they are put together: every opinion is at one place, and moving it takes it from
/// where it was.
final class Board {

    /// The place of what fits nowhere.
    static final String OTHERS = "others";

    record Entry(
            String id,
            String title,
            List<String> articles,
            List<String> terms,
            Set<String> members) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> others = new LinkedHashSet<>();

    /// Issues that the officer gave a title.
    private final Set<String> named = new HashSet<>();

    void add(
            String id,
            String title,
            List<String> articles,
            List<String> terms,
            Set<String> members) {
        Entry entry = new Entry(id, title, articles, terms, new LinkedHashSet<>());
        entries.put(id, entry);
        members.forEach(member -> move(member, id));
    }

    /// Notes an opinion that no group took.
    void leaveOut(String opinion) {
        if (places.putIfAbsent(opinion, OTHERS) == null) {
            others.add(opinion);
        }
    }

    boolean has(String issue) {
        return entries.containsKey(issue) || issue.equals(OTHERS);
    }

    void move(String opinion, String issue) {
        String before = places.put(opinion, issue);
        if (before != null) {
            membersOf(before).remove(opinion);
        }
        membersOf(issue).add(opinion);
    }

    /// All of `from` goes to `into`, its terms too.
    void merge(String from, String into) {
        Entry old = Objects.requireNonNull(entries.get(from));
        Entry target = Objects.requireNonNull(entries.get(into));
        List.copyOf(old.members).forEach(member -> move(member, into));
        entries.remove(from);
        Set<String> terms = new LinkedHashSet<>(target.terms);
        terms.addAll(old.terms);
        Set<String> articles = new LinkedHashSet<>(target.articles);
        articles.addAll(old.articles);
        entries.put(
                into,
                new Entry(
                        into,
                        target.title,
                        new ArrayList<>(articles),
                        new ArrayList<>(terms),
                        target.members));
    }

    void rename(String issue, String title) {
        Entry entry = Objects.requireNonNull(entries.get(issue));
        named.add(issue);
        entries.put(issue, new Entry(issue, title, entry.articles, entry.terms, entry.members));
    }

    boolean isNamed(String issue) {
        return named.contains(issue);
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    Set<String> others() {
        return others;
    }

    private Set<String> membersOf(String issue) {
        @Nullable Entry entry = entries.get(issue);
        return entry == null ? others : entry.members;
    }
}
