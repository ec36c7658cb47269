target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v244, %scatter_done234 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v78, %gather59 ]
  %v62 = icmp slt i64 %v61, 64
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load float, ptr %v67, align 1, !invariant.load !0
  %v69 = getelementptr float, ptr %scratch, i64 %v61
  store float %v68, ptr %v69
  %v70 = getelementptr i8, ptr %v67, i64 4
  %v71 = load float, ptr %v70, align 1, !invariant.load !0
  %v72 = getelementptr i8, ptr %scratch, i64 256
  %v73 = getelementptr float, ptr %v72, i64 %v61
  store float %v71, ptr %v73
  %v74 = getelementptr i8, ptr %v67, i64 8
  %v75 = load float, ptr %v74, align 1, !invariant.load !0
  %v76 = getelementptr i8, ptr %scratch, i64 512
  %v77 = getelementptr float, ptr %v76, i64 %v61
  store float %v75, ptr %v77
  %v78 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  %v79 = getelementptr i8, ptr %scratch, i64 64
  %v80 = getelementptr i8, ptr %scratch, i64 128
  %v81 = getelementptr i8, ptr %scratch, i64 192
  %v82 = load <16 x float>, ptr %scratch, align 64
  %v83 = load <16 x float>, ptr %v79, align 64
  %v84 = load <16 x float>, ptr %v80, align 64
  %v85 = load <16 x float>, ptr %v81, align 64
  %v86 = getelementptr i8, ptr %scratch, i64 256
  %v87 = getelementptr i8, ptr %v86, i64 64
  %v88 = getelementptr i8, ptr %v86, i64 128
  %v89 = getelementptr i8, ptr %v86, i64 192
  %v90 = load <16 x float>, ptr %v86, align 64
  %v91 = load <16 x float>, ptr %v87, align 64
  %v92 = load <16 x float>, ptr %v88, align 64
  %v93 = load <16 x float>, ptr %v89, align 64
  %v94 = getelementptr i8, ptr %scratch, i64 512
  %v95 = getelementptr i8, ptr %v94, i64 64
  %v96 = getelementptr i8, ptr %v94, i64 128
  %v97 = getelementptr i8, ptr %v94, i64 192
  %v98 = load <16 x float>, ptr %v94, align 64
  %v99 = load <16 x float>, ptr %v95, align 64
  %v100 = load <16 x float>, ptr %v96, align 64
  %v101 = load <16 x float>, ptr %v97, align 64
  %v108 = getelementptr i64, ptr %v36, i64 2
  %v109 = load i64, ptr %v108, align 8, !invariant.load !0
  %v110 = getelementptr i64, ptr %v36, i64 3
  %v111 = load i64, ptr %v110, align 8, !invariant.load !0
  br label %interval_head102
interval_head102:
  %v112 = phi i64 [ %v109, %gather_done60 ], [ %v220, %interval_end106 ]
  %v113 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done60 ], [ %v128, %interval_end106 ]
  %v114 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done60 ], [ %v129, %interval_end106 ]
  %v115 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done60 ], [ %v130, %interval_end106 ]
  %v116 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done60 ], [ %v131, %interval_end106 ]
  %v117 = phi <16 x i32> [ splat (i32 0), %gather_done60 ], [ %v132, %interval_end106 ]
  %v118 = phi <16 x i32> [ splat (i32 0), %gather_done60 ], [ %v133, %interval_end106 ]
  %v119 = phi <16 x i32> [ splat (i32 0), %gather_done60 ], [ %v134, %interval_end106 ]
  %v120 = phi <16 x i32> [ splat (i32 0), %gather_done60 ], [ %v135, %interval_end106 ]
  %v121 = icmp slt i64 %v112, %v111
  br i1 %v121, label %interval103, label %columns_done107
interval103:
  %v122 = mul nsw i64 %v112, 16
  %v123 = getelementptr i8, ptr %v24, i64 %v122
  %v124 = load i64, ptr %v123, align 8, !invariant.load !0
  %v125 = getelementptr i64, ptr %v123, i64 1
  %v126 = load i64, ptr %v125, align 8, !invariant.load !0
  br label %chunk_head104
chunk_head104:
  %v127 = phi i64 [ %v124, %interval103 ], [ %v140, %column_done144 ]
  %v128 = phi <16 x float> [ %v113, %interval103 ], [ %v210, %column_done144 ]
  %v129 = phi <16 x float> [ %v114, %interval103 ], [ %v211, %column_done144 ]
  %v130 = phi <16 x float> [ %v115, %interval103 ], [ %v212, %column_done144 ]
  %v131 = phi <16 x float> [ %v116, %interval103 ], [ %v213, %column_done144 ]
  %v132 = phi <16 x i32> [ %v117, %interval103 ], [ %v214, %column_done144 ]
  %v133 = phi <16 x i32> [ %v118, %interval103 ], [ %v215, %column_done144 ]
  %v134 = phi <16 x i32> [ %v119, %interval103 ], [ %v216, %column_done144 ]
  %v135 = phi <16 x i32> [ %v120, %interval103 ], [ %v217, %column_done144 ]
  %v136 = icmp slt i64 %v127, %v126
  %v137 = load volatile i64, ptr %v26, align 8
  %v138 = icmp eq i64 %v137, 0
  %v139 = and i1 %v136, %v138
  br i1 %v139, label %chunk105, label %interval_end106
chunk105:
  %v140 = add nsw i64 %v127, 256
  %v141 = icmp slt i64 %v140, %v126
  %v142 = select i1 %v141, i64 %v140, i64 %v126
  br label %column143
column143:
  %v145 = phi i64 [ %v127, %chunk105 ], [ %v218, %column143 ]
  %v146 = phi <16 x float> [ %v128, %chunk105 ], [ %v210, %column143 ]
  %v147 = phi <16 x float> [ %v129, %chunk105 ], [ %v211, %column143 ]
  %v148 = phi <16 x float> [ %v130, %chunk105 ], [ %v212, %column143 ]
  %v149 = phi <16 x float> [ %v131, %chunk105 ], [ %v213, %column143 ]
  %v150 = phi <16 x i32> [ %v132, %chunk105 ], [ %v214, %column143 ]
  %v151 = phi <16 x i32> [ %v133, %chunk105 ], [ %v215, %column143 ]
  %v152 = phi <16 x i32> [ %v134, %chunk105 ], [ %v216, %column143 ]
  %v153 = phi <16 x i32> [ %v135, %chunk105 ], [ %v217, %column143 ]
  %v154 = mul nsw i64 %v145, %v21
  %v155 = getelementptr i8, ptr %v48, i64 %v154
  %v156 = load float, ptr %v155, align 1, !invariant.load !0
  %v157 = insertelement <16 x float> poison, float %v156, i64 0
  %v158 = shufflevector <16 x float> %v157, <16 x float> poison, <16 x i32> zeroinitializer
  %v159 = fsub contract <16 x float> %v82, %v158
  %v160 = fsub contract <16 x float> %v83, %v158
  %v161 = fsub contract <16 x float> %v84, %v158
  %v162 = fsub contract <16 x float> %v85, %v158
  %v163 = fmul contract <16 x float> %v159, %v159
  %v164 = fmul contract <16 x float> %v160, %v160
  %v165 = fmul contract <16 x float> %v161, %v161
  %v166 = fmul contract <16 x float> %v162, %v162
  %v167 = fadd contract <16 x float> splat (float 0x8000000000000000), %v163
  %v168 = fadd contract <16 x float> splat (float 0x8000000000000000), %v164
  %v169 = fadd contract <16 x float> splat (float 0x8000000000000000), %v165
  %v170 = fadd contract <16 x float> splat (float 0x8000000000000000), %v166
  %v171 = getelementptr i8, ptr %v155, i64 4
  %v172 = load float, ptr %v171, align 1, !invariant.load !0
  %v173 = insertelement <16 x float> poison, float %v172, i64 0
  %v174 = shufflevector <16 x float> %v173, <16 x float> poison, <16 x i32> zeroinitializer
  %v175 = fsub contract <16 x float> %v90, %v174
  %v176 = fsub contract <16 x float> %v91, %v174
  %v177 = fsub contract <16 x float> %v92, %v174
  %v178 = fsub contract <16 x float> %v93, %v174
  %v179 = fmul contract <16 x float> %v175, %v175
  %v180 = fmul contract <16 x float> %v176, %v176
  %v181 = fmul contract <16 x float> %v177, %v177
  %v182 = fmul contract <16 x float> %v178, %v178
  %v183 = fadd contract <16 x float> %v167, %v179
  %v184 = fadd contract <16 x float> %v168, %v180
  %v185 = fadd contract <16 x float> %v169, %v181
  %v186 = fadd contract <16 x float> %v170, %v182
  %v187 = getelementptr i8, ptr %v155, i64 8
  %v188 = load float, ptr %v187, align 1, !invariant.load !0
  %v189 = insertelement <16 x float> poison, float %v188, i64 0
  %v190 = shufflevector <16 x float> %v189, <16 x float> poison, <16 x i32> zeroinitializer
  %v191 = fsub contract <16 x float> %v98, %v190
  %v192 = fsub contract <16 x float> %v99, %v190
  %v193 = fsub contract <16 x float> %v100, %v190
  %v194 = fsub contract <16 x float> %v101, %v190
  %v195 = fmul contract <16 x float> %v191, %v191
  %v196 = fmul contract <16 x float> %v192, %v192
  %v197 = fmul contract <16 x float> %v193, %v193
  %v198 = fmul contract <16 x float> %v194, %v194
  %v199 = fadd contract <16 x float> %v183, %v195
  %v200 = fadd contract <16 x float> %v184, %v196
  %v201 = fadd contract <16 x float> %v185, %v197
  %v202 = fadd contract <16 x float> %v186, %v198
  %v203 = trunc i64 %v145 to i32
  %v204 = insertelement <16 x i32> poison, i32 %v203, i64 0
  %v205 = shufflevector <16 x i32> %v204, <16 x i32> poison, <16 x i32> zeroinitializer
  %v206 = fcmp olt <16 x float> %v199, %v146
  %v207 = fcmp olt <16 x float> %v200, %v147
  %v208 = fcmp olt <16 x float> %v201, %v148
  %v209 = fcmp olt <16 x float> %v202, %v149
  %v210 = select <16 x i1> %v206, <16 x float> %v199, <16 x float> %v146
  %v211 = select <16 x i1> %v207, <16 x float> %v200, <16 x float> %v147
  %v212 = select <16 x i1> %v208, <16 x float> %v201, <16 x float> %v148
  %v213 = select <16 x i1> %v209, <16 x float> %v202, <16 x float> %v149
  %v214 = select <16 x i1> %v206, <16 x i32> %v205, <16 x i32> %v150
  %v215 = select <16 x i1> %v207, <16 x i32> %v205, <16 x i32> %v151
  %v216 = select <16 x i1> %v208, <16 x i32> %v205, <16 x i32> %v152
  %v217 = select <16 x i1> %v209, <16 x i32> %v205, <16 x i32> %v153
  %v218 = add nsw i64 %v145, 1
  %v219 = icmp slt i64 %v218, %v142
  br i1 %v219, label %column143, label %column_done144
column_done144:
  br label %chunk_head104
interval_end106:
  %v220 = add nsw i64 %v112, 1
  br label %interval_head102
columns_done107:
  %v221 = getelementptr i8, ptr %scratch, i64 768
  %v222 = getelementptr i8, ptr %v221, i64 128
  %v223 = getelementptr i8, ptr %v221, i64 256
  %v224 = getelementptr i8, ptr %v221, i64 384
  %v225 = sext <16 x i32> %v117 to <16 x i64>
  store <16 x i64> %v225, ptr %v221, align 64
  %v226 = sext <16 x i32> %v118 to <16 x i64>
  store <16 x i64> %v226, ptr %v222, align 64
  %v227 = sext <16 x i32> %v119 to <16 x i64>
  store <16 x i64> %v227, ptr %v223, align 64
  %v228 = sext <16 x i32> %v120 to <16 x i64>
  store <16 x i64> %v228, ptr %v224, align 64
  %v229 = sub nsw i64 %v51, %v55
  %v230 = icmp slt i64 64, %v229
  %v231 = select i1 %v230, i64 64, i64 %v229
  br label %scatter_head232
scatter_head232:
  %v235 = phi i64 [ 0, %columns_done107 ], [ %v243, %scatter233 ]
  %v236 = icmp slt i64 %v235, %v231
  br i1 %v236, label %scatter233, label %scatter_done234
scatter233:
  %v237 = add nsw i64 %v55, %v235
  %v238 = mul nsw i64 %v237, %v9
  %v239 = getelementptr i8, ptr %v40, i64 %v238
  %v240 = getelementptr i8, ptr %scratch, i64 768
  %v241 = getelementptr i64, ptr %v240, i64 %v235
  %v242 = load i64, ptr %v241
  store i64 %v242, ptr %v239, align 1
  %v243 = add nsw i64 %v235, 1
  br label %scatter_head232
scatter_done234:
  %v244 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
