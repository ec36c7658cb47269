target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
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
  %v55 = phi i64 [ %v49, %work28 ], [ %v832, %moved800 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 64
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 12
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 12
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 3072
  call void @llvm.prefetch.p0(ptr %v67, i32 0, i32 3, i32 1)
  %v68 = getelementptr i8, ptr %v66, i64 3136
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 3, i32 1)
  %v69 = getelementptr i8, ptr %v66, i64 3200
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 3, i32 1)
  %v70 = getelementptr i8, ptr %v66, i64 3264
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 3, i32 1)
  %v71 = getelementptr i8, ptr %v66, i64 3328
  call void @llvm.prefetch.p0(ptr %v71, i32 0, i32 3, i32 1)
  %v72 = getelementptr i8, ptr %v66, i64 3392
  call void @llvm.prefetch.p0(ptr %v72, i32 0, i32 3, i32 1)
  %v73 = getelementptr i8, ptr %v66, i64 3456
  call void @llvm.prefetch.p0(ptr %v73, i32 0, i32 3, i32 1)
  %v74 = getelementptr i8, ptr %v66, i64 3520
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 3, i32 1)
  %v75 = getelementptr i8, ptr %v66, i64 3584
  call void @llvm.prefetch.p0(ptr %v75, i32 0, i32 3, i32 1)
  %v76 = getelementptr i8, ptr %v66, i64 3648
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 3, i32 1)
  %v77 = getelementptr i8, ptr %v66, i64 3712
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v66, i64 3776
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = load <48 x float>, ptr %v66, align 1, !invariant.load !0
  %v80 = shufflevector <48 x float> %v79, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v80, ptr %scratch, align 4
  %v81 = shufflevector <48 x float> %v79, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v82 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v81, ptr %v82, align 4
  %v83 = shufflevector <48 x float> %v79, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v84 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v83, ptr %v84, align 4
  %v85 = getelementptr i8, ptr %v66, i64 192
  %v86 = load <48 x float>, ptr %v85, align 1, !invariant.load !0
  %v87 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v88 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v90 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v89, ptr %v90, align 4
  %v91 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v92 = getelementptr i8, ptr %scratch, i64 576
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = getelementptr i8, ptr %v66, i64 384
  %v94 = load <48 x float>, ptr %v93, align 1, !invariant.load !0
  %v95 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v96 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v98 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v97, ptr %v98, align 4
  %v99 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v100 = getelementptr i8, ptr %scratch, i64 640
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = getelementptr i8, ptr %v66, i64 576
  %v102 = load <48 x float>, ptr %v101, align 1, !invariant.load !0
  %v103 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v104 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v103, ptr %v104, align 4
  %v105 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v106 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v105, ptr %v106, align 4
  %v107 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v108 = getelementptr i8, ptr %scratch, i64 704
  store <16 x float> %v107, ptr %v108, align 4
  br label %moved64
part63:
  br label %gather_head109
gather_head109:
  %v112 = phi i64 [ 0, %part63 ], [ %v129, %gather110 ]
  %v113 = icmp slt i64 %v112, 64
  br i1 %v113, label %gather110, label %gather_done111
gather110:
  %v114 = add nsw i64 %v55, %v112
  %v115 = icmp slt i64 %v114, %v57
  %v116 = select i1 %v115, i64 %v114, i64 %v57
  %v117 = mul nsw i64 %v116, %v15
  %v118 = getelementptr i8, ptr %v44, i64 %v117
  %v119 = load float, ptr %v118, align 1, !invariant.load !0
  %v120 = getelementptr float, ptr %scratch, i64 %v112
  store float %v119, ptr %v120
  %v121 = getelementptr i8, ptr %v118, i64 4
  %v122 = load float, ptr %v121, align 1, !invariant.load !0
  %v123 = getelementptr i8, ptr %scratch, i64 256
  %v124 = getelementptr float, ptr %v123, i64 %v112
  store float %v122, ptr %v124
  %v125 = getelementptr i8, ptr %v118, i64 8
  %v126 = load float, ptr %v125, align 1, !invariant.load !0
  %v127 = getelementptr i8, ptr %scratch, i64 512
  %v128 = getelementptr float, ptr %v127, i64 %v112
  store float %v126, ptr %v128
  %v129 = add nsw i64 %v112, 1
  br label %gather_head109
gather_done111:
  br label %moved64
moved64:
  %v130 = getelementptr i8, ptr %scratch, i64 64
  %v131 = getelementptr i8, ptr %scratch, i64 128
  %v132 = getelementptr i8, ptr %scratch, i64 192
  %v133 = load <16 x float>, ptr %scratch, align 64
  %v134 = load <16 x float>, ptr %v130, align 64
  %v135 = load <16 x float>, ptr %v131, align 64
  %v136 = load <16 x float>, ptr %v132, align 64
  %v137 = getelementptr i8, ptr %scratch, i64 256
  %v138 = getelementptr i8, ptr %v137, i64 64
  %v139 = getelementptr i8, ptr %v137, i64 128
  %v140 = getelementptr i8, ptr %v137, i64 192
  %v141 = load <16 x float>, ptr %v137, align 64
  %v142 = load <16 x float>, ptr %v138, align 64
  %v143 = load <16 x float>, ptr %v139, align 64
  %v144 = load <16 x float>, ptr %v140, align 64
  %v145 = getelementptr i8, ptr %scratch, i64 512
  %v146 = getelementptr i8, ptr %v145, i64 64
  %v147 = getelementptr i8, ptr %v145, i64 128
  %v148 = getelementptr i8, ptr %v145, i64 192
  %v149 = load <16 x float>, ptr %v145, align 64
  %v150 = load <16 x float>, ptr %v146, align 64
  %v151 = load <16 x float>, ptr %v147, align 64
  %v152 = load <16 x float>, ptr %v148, align 64
  %v159 = getelementptr i64, ptr %v36, i64 2
  %v160 = load i64, ptr %v159, align 8, !invariant.load !0
  %v161 = getelementptr i64, ptr %v36, i64 3
  %v162 = load i64, ptr %v161, align 8, !invariant.load !0
  br label %interval_head153
interval_head153:
  %v163 = phi i64 [ %v160, %moved64 ], [ %v653, %interval_end157 ]
  %v164 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v183, %interval_end157 ]
  %v165 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v184, %interval_end157 ]
  %v166 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v185, %interval_end157 ]
  %v167 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v186, %interval_end157 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v187, %interval_end157 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v188, %interval_end157 ]
  %v170 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v189, %interval_end157 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v190, %interval_end157 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v191, %interval_end157 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v192, %interval_end157 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v193, %interval_end157 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v194, %interval_end157 ]
  %v176 = icmp slt i64 %v163, %v162
  br i1 %v176, label %interval154, label %columns_done158
interval154:
  %v177 = mul nsw i64 %v163, 16
  %v178 = getelementptr i8, ptr %v24, i64 %v177
  %v179 = load i64, ptr %v178, align 8, !invariant.load !0
  %v180 = getelementptr i64, ptr %v178, i64 1
  %v181 = load i64, ptr %v180, align 8, !invariant.load !0
  br label %chunk_head155
chunk_head155:
  %v182 = phi i64 [ %v179, %interval154 ], [ %v199, %column_done368 ]
  %v183 = phi <16 x float> [ %v164, %interval154 ], [ %v470, %column_done368 ]
  %v184 = phi <16 x float> [ %v165, %interval154 ], [ %v472, %column_done368 ]
  %v185 = phi <16 x float> [ %v166, %interval154 ], [ %v474, %column_done368 ]
  %v186 = phi <16 x float> [ %v167, %interval154 ], [ %v476, %column_done368 ]
  %v187 = phi <16 x float> [ %v168, %interval154 ], [ %v629, %column_done368 ]
  %v188 = phi <16 x float> [ %v169, %interval154 ], [ %v630, %column_done368 ]
  %v189 = phi <16 x float> [ %v170, %interval154 ], [ %v631, %column_done368 ]
  %v190 = phi <16 x float> [ %v171, %interval154 ], [ %v632, %column_done368 ]
  %v191 = phi <16 x float> [ %v172, %interval154 ], [ %v649, %column_done368 ]
  %v192 = phi <16 x float> [ %v173, %interval154 ], [ %v650, %column_done368 ]
  %v193 = phi <16 x float> [ %v174, %interval154 ], [ %v651, %column_done368 ]
  %v194 = phi <16 x float> [ %v175, %interval154 ], [ %v652, %column_done368 ]
  %v195 = icmp slt i64 %v182, %v181
  %v196 = load volatile i64, ptr %v26, align 8
  %v197 = icmp eq i64 %v196, 0
  %v198 = and i1 %v195, %v197
  br i1 %v198, label %chunk156, label %interval_end157
chunk156:
  %v199 = add nsw i64 %v182, 128
  %v200 = icmp slt i64 %v199, %v181
  %v201 = select i1 %v200, i64 %v199, i64 %v181
  br label %column202
column202:
  %v204 = phi i64 [ %v182, %chunk156 ], [ %v273, %column202 ]
  %v205 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v266, %column202 ]
  %v206 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v268, %column202 ]
  %v207 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v270, %column202 ]
  %v208 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v272, %column202 ]
  %v209 = mul nsw i64 %v204, %v21
  %v210 = getelementptr i8, ptr %v48, i64 %v209
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = insertelement <16 x float> poison, float %v211, i64 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = fsub contract <16 x float> %v133, %v213
  %v215 = fsub contract <16 x float> %v134, %v213
  %v216 = fsub contract <16 x float> %v135, %v213
  %v217 = fsub contract <16 x float> %v136, %v213
  %v218 = fmul contract <16 x float> %v214, %v214
  %v219 = fmul contract <16 x float> %v215, %v215
  %v220 = fmul contract <16 x float> %v216, %v216
  %v221 = fmul contract <16 x float> %v217, %v217
  %v222 = fadd contract <16 x float> splat (float 0x8000000000000000), %v218
  %v223 = fadd contract <16 x float> splat (float 0x8000000000000000), %v219
  %v224 = fadd contract <16 x float> splat (float 0x8000000000000000), %v220
  %v225 = fadd contract <16 x float> splat (float 0x8000000000000000), %v221
  %v226 = getelementptr i8, ptr %v210, i64 4
  %v227 = load float, ptr %v226, align 1, !invariant.load !0
  %v228 = insertelement <16 x float> poison, float %v227, i64 0
  %v229 = shufflevector <16 x float> %v228, <16 x float> poison, <16 x i32> zeroinitializer
  %v230 = fsub contract <16 x float> %v141, %v229
  %v231 = fsub contract <16 x float> %v142, %v229
  %v232 = fsub contract <16 x float> %v143, %v229
  %v233 = fsub contract <16 x float> %v144, %v229
  %v234 = fmul contract <16 x float> %v230, %v230
  %v235 = fmul contract <16 x float> %v231, %v231
  %v236 = fmul contract <16 x float> %v232, %v232
  %v237 = fmul contract <16 x float> %v233, %v233
  %v238 = fadd contract <16 x float> %v222, %v234
  %v239 = fadd contract <16 x float> %v223, %v235
  %v240 = fadd contract <16 x float> %v224, %v236
  %v241 = fadd contract <16 x float> %v225, %v237
  %v242 = getelementptr i8, ptr %v210, i64 8
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = insertelement <16 x float> poison, float %v243, i64 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  %v246 = fsub contract <16 x float> %v149, %v245
  %v247 = fsub contract <16 x float> %v150, %v245
  %v248 = fsub contract <16 x float> %v151, %v245
  %v249 = fsub contract <16 x float> %v152, %v245
  %v250 = fmul contract <16 x float> %v246, %v246
  %v251 = fmul contract <16 x float> %v247, %v247
  %v252 = fmul contract <16 x float> %v248, %v248
  %v253 = fmul contract <16 x float> %v249, %v249
  %v254 = fadd contract <16 x float> %v238, %v250
  %v255 = fadd contract <16 x float> %v239, %v251
  %v256 = fadd contract <16 x float> %v240, %v252
  %v257 = fadd contract <16 x float> %v241, %v253
  %v258 = sub nsw i64 %v204, %v182
  %v259 = getelementptr i8, ptr %scratch, i64 768
  %v260 = mul nsw i64 %v258, 256
  %v261 = getelementptr i8, ptr %v259, i64 %v260
  %v262 = getelementptr i8, ptr %v261, i64 64
  %v263 = getelementptr i8, ptr %v261, i64 128
  %v264 = getelementptr i8, ptr %v261, i64 192
  store <16 x float> %v254, ptr %v261, align 64
  store <16 x float> %v255, ptr %v262, align 64
  store <16 x float> %v256, ptr %v263, align 64
  store <16 x float> %v257, ptr %v264, align 64
  %v265 = fcmp ogt <16 x float> %v254, %v205
  %v266 = select <16 x i1> %v265, <16 x float> %v254, <16 x float> %v205
  %v267 = fcmp ogt <16 x float> %v255, %v206
  %v268 = select <16 x i1> %v267, <16 x float> %v255, <16 x float> %v206
  %v269 = fcmp ogt <16 x float> %v256, %v207
  %v270 = select <16 x i1> %v269, <16 x float> %v256, <16 x float> %v207
  %v271 = fcmp ogt <16 x float> %v257, %v208
  %v272 = select <16 x i1> %v271, <16 x float> %v257, <16 x float> %v208
  %v273 = add nsw i64 %v204, 1
  %v274 = icmp slt i64 %v273, %v201
  br i1 %v274, label %column202, label %column_done203
column_done203:
  %v275 = fcmp ogt <16 x float> %v266, splat (float 0xFFF0000000000000)
  %v276 = select <16 x i1> %v275, <16 x float> %v266, <16 x float> splat (float 0xFFF0000000000000)
  %v277 = fcmp ogt <16 x float> %v268, splat (float 0xFFF0000000000000)
  %v278 = select <16 x i1> %v277, <16 x float> %v268, <16 x float> splat (float 0xFFF0000000000000)
  %v279 = fcmp ogt <16 x float> %v270, splat (float 0xFFF0000000000000)
  %v280 = select <16 x i1> %v279, <16 x float> %v270, <16 x float> splat (float 0xFFF0000000000000)
  %v281 = fcmp ogt <16 x float> %v272, splat (float 0xFFF0000000000000)
  %v282 = select <16 x i1> %v281, <16 x float> %v272, <16 x float> splat (float 0xFFF0000000000000)
  %v283 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v276
  %v284 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v278
  %v285 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v280
  %v286 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v282
  %v287 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v276)
  %v288 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v278)
  %v289 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v280)
  %v290 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v282)
  %v291 = fcmp olt <16 x float> %v287, splat (float 0x47D0000000000000)
  %v292 = fcmp olt <16 x float> %v288, splat (float 0x47D0000000000000)
  %v293 = fcmp olt <16 x float> %v289, splat (float 0x47D0000000000000)
  %v294 = fcmp olt <16 x float> %v290, splat (float 0x47D0000000000000)
  %v295 = select <16 x i1> %v291, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v296 = select <16 x i1> %v292, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v297 = select <16 x i1> %v293, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v298 = select <16 x i1> %v294, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v299 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v295
  %v300 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v296
  %v301 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v297
  %v302 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v298
  %v303 = fcmp olt <16 x float> %v276, splat (float 0x47EFFFFFE0000000)
  %v304 = select <16 x i1> %v303, <16 x float> %v276, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v305 = fcmp olt <16 x float> %v278, splat (float 0x47EFFFFFE0000000)
  %v306 = select <16 x i1> %v305, <16 x float> %v278, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v307 = fcmp olt <16 x float> %v280, splat (float 0x47EFFFFFE0000000)
  %v308 = select <16 x i1> %v307, <16 x float> %v280, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v309 = fcmp olt <16 x float> %v282, splat (float 0x47EFFFFFE0000000)
  %v310 = select <16 x i1> %v309, <16 x float> %v282, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v311 = fcmp ogt <16 x float> %v304, splat (float 0xC7EFFFFFE0000000)
  %v312 = select <16 x i1> %v311, <16 x float> %v304, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v313 = fcmp ogt <16 x float> %v306, splat (float 0xC7EFFFFFE0000000)
  %v314 = select <16 x i1> %v313, <16 x float> %v306, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v315 = fcmp ogt <16 x float> %v308, splat (float 0xC7EFFFFFE0000000)
  %v316 = select <16 x i1> %v315, <16 x float> %v308, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v317 = fcmp ogt <16 x float> %v310, splat (float 0xC7EFFFFFE0000000)
  %v318 = select <16 x i1> %v317, <16 x float> %v310, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v319 = fmul contract <16 x float> %v312, %v295
  %v320 = fmul contract <16 x float> %v314, %v296
  %v321 = fmul contract <16 x float> %v316, %v297
  %v322 = fmul contract <16 x float> %v318, %v298
  %v323 = fsub contract <16 x float> %v299, %v319
  %v324 = fsub contract <16 x float> %v300, %v320
  %v325 = fsub contract <16 x float> %v301, %v321
  %v326 = fsub contract <16 x float> %v302, %v322
  %v327 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v323, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v327, <16 x float> splat (float 0x3F83CEC460000000))
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v327, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v327, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v327, <16 x float> splat (float 0x3FE62E4240000000))
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v331, <16 x float> %v327, <16 x float> splat (float 0x3FF0000000000000))
  %v333 = fsub <16 x float> %v323, %v327
  %v334 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v332, <16 x float> %v333, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v335 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v324, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v336 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v335, <16 x float> splat (float 0x3F83CEC460000000))
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v335, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v335, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v338, <16 x float> %v335, <16 x float> splat (float 0x3FE62E4240000000))
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v339, <16 x float> %v335, <16 x float> splat (float 0x3FF0000000000000))
  %v341 = fsub <16 x float> %v324, %v335
  %v342 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v340, <16 x float> %v341, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v343 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v325, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v343, <16 x float> splat (float 0x3F83CEC460000000))
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v343, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v343, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v347 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v346, <16 x float> %v343, <16 x float> splat (float 0x3FE62E4240000000))
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v347, <16 x float> %v343, <16 x float> splat (float 0x3FF0000000000000))
  %v349 = fsub <16 x float> %v325, %v343
  %v350 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v348, <16 x float> %v349, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v351 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v326, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v351, <16 x float> splat (float 0x3F83CEC460000000))
  %v353 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v351, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v354 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v351, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v354, <16 x float> %v351, <16 x float> splat (float 0x3FE62E4240000000))
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v355, <16 x float> %v351, <16 x float> splat (float 0x3FF0000000000000))
  %v357 = fsub <16 x float> %v326, %v351
  %v358 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v356, <16 x float> %v357, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v359 = select <16 x i1> %v283, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v334
  %v360 = select <16 x i1> %v284, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v342
  %v361 = select <16 x i1> %v285, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v350
  %v362 = select <16 x i1> %v286, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v358
  %v363 = fmul contract <16 x float> splat (float 0x0000000000000000), %v359
  %v364 = fmul contract <16 x float> splat (float 0x0000000000000000), %v360
  %v365 = fmul contract <16 x float> splat (float 0x0000000000000000), %v361
  %v366 = fmul contract <16 x float> splat (float 0x0000000000000000), %v362
  br label %column367
column367:
  %v369 = phi i64 [ %v182, %column_done203 ], [ %v467, %column367 ]
  %v370 = phi <16 x float> [ %v276, %column_done203 ], [ %v370, %column367 ]
  %v371 = phi <16 x float> [ %v278, %column_done203 ], [ %v371, %column367 ]
  %v372 = phi <16 x float> [ %v280, %column_done203 ], [ %v372, %column367 ]
  %v373 = phi <16 x float> [ %v282, %column_done203 ], [ %v373, %column367 ]
  %v374 = phi <16 x float> [ %v363, %column_done203 ], [ %v463, %column367 ]
  %v375 = phi <16 x float> [ %v364, %column_done203 ], [ %v464, %column367 ]
  %v376 = phi <16 x float> [ %v365, %column_done203 ], [ %v465, %column367 ]
  %v377 = phi <16 x float> [ %v366, %column_done203 ], [ %v466, %column367 ]
  %v378 = mul nsw i64 %v369, %v21
  %v379 = getelementptr i8, ptr %v48, i64 %v378
  %v380 = sub nsw i64 %v369, %v182
  %v381 = getelementptr i8, ptr %scratch, i64 768
  %v382 = mul nsw i64 %v380, 256
  %v383 = getelementptr i8, ptr %v381, i64 %v382
  %v384 = getelementptr i8, ptr %v383, i64 64
  %v385 = getelementptr i8, ptr %v383, i64 128
  %v386 = getelementptr i8, ptr %v383, i64 192
  %v387 = load <16 x float>, ptr %v383, align 64
  %v388 = load <16 x float>, ptr %v384, align 64
  %v389 = load <16 x float>, ptr %v385, align 64
  %v390 = load <16 x float>, ptr %v386, align 64
  %v391 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v370)
  %v392 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v371)
  %v393 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v372)
  %v394 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v373)
  %v395 = fcmp olt <16 x float> %v391, splat (float 0x47D0000000000000)
  %v396 = fcmp olt <16 x float> %v392, splat (float 0x47D0000000000000)
  %v397 = fcmp olt <16 x float> %v393, splat (float 0x47D0000000000000)
  %v398 = fcmp olt <16 x float> %v394, splat (float 0x47D0000000000000)
  %v399 = select <16 x i1> %v395, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v400 = select <16 x i1> %v396, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v401 = select <16 x i1> %v397, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v402 = select <16 x i1> %v398, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v403 = fmul contract <16 x float> %v387, %v399
  %v404 = fmul contract <16 x float> %v388, %v400
  %v405 = fmul contract <16 x float> %v389, %v401
  %v406 = fmul contract <16 x float> %v390, %v402
  %v407 = fcmp olt <16 x float> %v370, splat (float 0x47EFFFFFE0000000)
  %v408 = select <16 x i1> %v407, <16 x float> %v370, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v409 = fcmp olt <16 x float> %v371, splat (float 0x47EFFFFFE0000000)
  %v410 = select <16 x i1> %v409, <16 x float> %v371, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v411 = fcmp olt <16 x float> %v372, splat (float 0x47EFFFFFE0000000)
  %v412 = select <16 x i1> %v411, <16 x float> %v372, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v413 = fcmp olt <16 x float> %v373, splat (float 0x47EFFFFFE0000000)
  %v414 = select <16 x i1> %v413, <16 x float> %v373, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v415 = fcmp ogt <16 x float> %v408, splat (float 0xC7EFFFFFE0000000)
  %v416 = select <16 x i1> %v415, <16 x float> %v408, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v417 = fcmp ogt <16 x float> %v410, splat (float 0xC7EFFFFFE0000000)
  %v418 = select <16 x i1> %v417, <16 x float> %v410, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v419 = fcmp ogt <16 x float> %v412, splat (float 0xC7EFFFFFE0000000)
  %v420 = select <16 x i1> %v419, <16 x float> %v412, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v421 = fcmp ogt <16 x float> %v414, splat (float 0xC7EFFFFFE0000000)
  %v422 = select <16 x i1> %v421, <16 x float> %v414, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v423 = fmul contract <16 x float> %v416, %v399
  %v424 = fmul contract <16 x float> %v418, %v400
  %v425 = fmul contract <16 x float> %v420, %v401
  %v426 = fmul contract <16 x float> %v422, %v402
  %v427 = fsub contract <16 x float> %v403, %v423
  %v428 = fsub contract <16 x float> %v404, %v424
  %v429 = fsub contract <16 x float> %v405, %v425
  %v430 = fsub contract <16 x float> %v406, %v426
  %v431 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v427, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v431, <16 x float> splat (float 0x3F83CEC460000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v431, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v434 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v433, <16 x float> %v431, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v435 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v434, <16 x float> %v431, <16 x float> splat (float 0x3FE62E4240000000))
  %v436 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v435, <16 x float> %v431, <16 x float> splat (float 0x3FF0000000000000))
  %v437 = fsub <16 x float> %v427, %v431
  %v438 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v436, <16 x float> %v437, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v439 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v428, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v439, <16 x float> splat (float 0x3F83CEC460000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v439, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v442 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v441, <16 x float> %v439, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v443 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v442, <16 x float> %v439, <16 x float> splat (float 0x3FE62E4240000000))
  %v444 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v443, <16 x float> %v439, <16 x float> splat (float 0x3FF0000000000000))
  %v445 = fsub <16 x float> %v428, %v439
  %v446 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v444, <16 x float> %v445, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v447 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v429, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v447, <16 x float> splat (float 0x3F83CEC460000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v447, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v447, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v451 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v450, <16 x float> %v447, <16 x float> splat (float 0x3FE62E4240000000))
  %v452 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v451, <16 x float> %v447, <16 x float> splat (float 0x3FF0000000000000))
  %v453 = fsub <16 x float> %v429, %v447
  %v454 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v452, <16 x float> %v453, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v455 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v430, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v455, <16 x float> splat (float 0x3F83CEC460000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v455, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> %v455, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v459 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v458, <16 x float> %v455, <16 x float> splat (float 0x3FE62E4240000000))
  %v460 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v459, <16 x float> %v455, <16 x float> splat (float 0x3FF0000000000000))
  %v461 = fsub <16 x float> %v430, %v455
  %v462 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v460, <16 x float> %v461, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v463 = fadd contract <16 x float> %v374, %v438
  %v464 = fadd contract <16 x float> %v375, %v446
  %v465 = fadd contract <16 x float> %v376, %v454
  %v466 = fadd contract <16 x float> %v377, %v462
  %v467 = add nsw i64 %v369, 1
  %v468 = icmp slt i64 %v467, %v201
  br i1 %v468, label %column367, label %column_done368
column_done368:
  %v469 = fcmp ogt <16 x float> %v370, %v183
  %v470 = select <16 x i1> %v469, <16 x float> %v370, <16 x float> %v183
  %v471 = fcmp ogt <16 x float> %v371, %v184
  %v472 = select <16 x i1> %v471, <16 x float> %v371, <16 x float> %v184
  %v473 = fcmp ogt <16 x float> %v372, %v185
  %v474 = select <16 x i1> %v473, <16 x float> %v372, <16 x float> %v185
  %v475 = fcmp ogt <16 x float> %v373, %v186
  %v476 = select <16 x i1> %v475, <16 x float> %v373, <16 x float> %v186
  %v477 = fcmp oeq <16 x float> %v183, %v470
  %v478 = fcmp oeq <16 x float> %v184, %v472
  %v479 = fcmp oeq <16 x float> %v185, %v474
  %v480 = fcmp oeq <16 x float> %v186, %v476
  %v481 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v470)
  %v482 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v472)
  %v483 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v474)
  %v484 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v476)
  %v485 = fcmp olt <16 x float> %v481, splat (float 0x47D0000000000000)
  %v486 = fcmp olt <16 x float> %v482, splat (float 0x47D0000000000000)
  %v487 = fcmp olt <16 x float> %v483, splat (float 0x47D0000000000000)
  %v488 = fcmp olt <16 x float> %v484, splat (float 0x47D0000000000000)
  %v489 = select <16 x i1> %v485, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v490 = select <16 x i1> %v486, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v491 = select <16 x i1> %v487, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v492 = select <16 x i1> %v488, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v493 = fmul contract <16 x float> %v183, %v489
  %v494 = fmul contract <16 x float> %v184, %v490
  %v495 = fmul contract <16 x float> %v185, %v491
  %v496 = fmul contract <16 x float> %v186, %v492
  %v497 = fcmp olt <16 x float> %v470, splat (float 0x47EFFFFFE0000000)
  %v498 = select <16 x i1> %v497, <16 x float> %v470, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v499 = fcmp olt <16 x float> %v472, splat (float 0x47EFFFFFE0000000)
  %v500 = select <16 x i1> %v499, <16 x float> %v472, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v501 = fcmp olt <16 x float> %v474, splat (float 0x47EFFFFFE0000000)
  %v502 = select <16 x i1> %v501, <16 x float> %v474, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v503 = fcmp olt <16 x float> %v476, splat (float 0x47EFFFFFE0000000)
  %v504 = select <16 x i1> %v503, <16 x float> %v476, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v505 = fcmp ogt <16 x float> %v498, splat (float 0xC7EFFFFFE0000000)
  %v506 = select <16 x i1> %v505, <16 x float> %v498, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v507 = fcmp ogt <16 x float> %v500, splat (float 0xC7EFFFFFE0000000)
  %v508 = select <16 x i1> %v507, <16 x float> %v500, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v509 = fcmp ogt <16 x float> %v502, splat (float 0xC7EFFFFFE0000000)
  %v510 = select <16 x i1> %v509, <16 x float> %v502, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v511 = fcmp ogt <16 x float> %v504, splat (float 0xC7EFFFFFE0000000)
  %v512 = select <16 x i1> %v511, <16 x float> %v504, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v513 = fmul contract <16 x float> %v506, %v489
  %v514 = fmul contract <16 x float> %v508, %v490
  %v515 = fmul contract <16 x float> %v510, %v491
  %v516 = fmul contract <16 x float> %v512, %v492
  %v517 = fsub contract <16 x float> %v493, %v513
  %v518 = fsub contract <16 x float> %v494, %v514
  %v519 = fsub contract <16 x float> %v495, %v515
  %v520 = fsub contract <16 x float> %v496, %v516
  %v521 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v517, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v522 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v521, <16 x float> splat (float 0x3F83CEC460000000))
  %v523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v521, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v524 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v523, <16 x float> %v521, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v525 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v524, <16 x float> %v521, <16 x float> splat (float 0x3FE62E4240000000))
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v525, <16 x float> %v521, <16 x float> splat (float 0x3FF0000000000000))
  %v527 = fsub <16 x float> %v517, %v521
  %v528 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v526, <16 x float> %v527, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v529 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v518, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v529, <16 x float> splat (float 0x3F83CEC460000000))
  %v531 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v530, <16 x float> %v529, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v532 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v531, <16 x float> %v529, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v533 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v532, <16 x float> %v529, <16 x float> splat (float 0x3FE62E4240000000))
  %v534 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v533, <16 x float> %v529, <16 x float> splat (float 0x3FF0000000000000))
  %v535 = fsub <16 x float> %v518, %v529
  %v536 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v534, <16 x float> %v535, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v537 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v519, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v537, <16 x float> splat (float 0x3F83CEC460000000))
  %v539 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v538, <16 x float> %v537, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v540 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v539, <16 x float> %v537, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v541 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v540, <16 x float> %v537, <16 x float> splat (float 0x3FE62E4240000000))
  %v542 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v541, <16 x float> %v537, <16 x float> splat (float 0x3FF0000000000000))
  %v543 = fsub <16 x float> %v519, %v537
  %v544 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v542, <16 x float> %v543, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v545 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v520, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v546 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v545, <16 x float> splat (float 0x3F83CEC460000000))
  %v547 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v546, <16 x float> %v545, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v548 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v547, <16 x float> %v545, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v549 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v548, <16 x float> %v545, <16 x float> splat (float 0x3FE62E4240000000))
  %v550 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v549, <16 x float> %v545, <16 x float> splat (float 0x3FF0000000000000))
  %v551 = fsub <16 x float> %v520, %v545
  %v552 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v550, <16 x float> %v551, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v553 = select <16 x i1> %v477, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v528
  %v554 = select <16 x i1> %v478, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v536
  %v555 = select <16 x i1> %v479, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v544
  %v556 = select <16 x i1> %v480, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v552
  %v557 = fmul contract <16 x float> %v187, %v553
  %v558 = fmul contract <16 x float> %v188, %v554
  %v559 = fmul contract <16 x float> %v189, %v555
  %v560 = fmul contract <16 x float> %v190, %v556
  %v561 = fmul contract <16 x float> %v191, %v553
  %v562 = fmul contract <16 x float> %v192, %v554
  %v563 = fmul contract <16 x float> %v193, %v555
  %v564 = fmul contract <16 x float> %v194, %v556
  %v565 = fcmp oeq <16 x float> %v370, %v470
  %v566 = fcmp oeq <16 x float> %v371, %v472
  %v567 = fcmp oeq <16 x float> %v372, %v474
  %v568 = fcmp oeq <16 x float> %v373, %v476
  %v569 = fmul contract <16 x float> %v370, %v489
  %v570 = fmul contract <16 x float> %v371, %v490
  %v571 = fmul contract <16 x float> %v372, %v491
  %v572 = fmul contract <16 x float> %v373, %v492
  %v573 = fsub contract <16 x float> %v569, %v513
  %v574 = fsub contract <16 x float> %v570, %v514
  %v575 = fsub contract <16 x float> %v571, %v515
  %v576 = fsub contract <16 x float> %v572, %v516
  %v577 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v573, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v578 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v577, <16 x float> splat (float 0x3F83CEC460000000))
  %v579 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v578, <16 x float> %v577, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v580 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v579, <16 x float> %v577, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v581 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v580, <16 x float> %v577, <16 x float> splat (float 0x3FE62E4240000000))
  %v582 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v581, <16 x float> %v577, <16 x float> splat (float 0x3FF0000000000000))
  %v583 = fsub <16 x float> %v573, %v577
  %v584 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v582, <16 x float> %v583, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v585 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v574, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v586 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v585, <16 x float> splat (float 0x3F83CEC460000000))
  %v587 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v586, <16 x float> %v585, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v588 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v587, <16 x float> %v585, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v589 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v588, <16 x float> %v585, <16 x float> splat (float 0x3FE62E4240000000))
  %v590 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v589, <16 x float> %v585, <16 x float> splat (float 0x3FF0000000000000))
  %v591 = fsub <16 x float> %v574, %v585
  %v592 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v590, <16 x float> %v591, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v593 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v575, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v594 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v593, <16 x float> splat (float 0x3F83CEC460000000))
  %v595 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v594, <16 x float> %v593, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v596 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v595, <16 x float> %v593, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v597 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v596, <16 x float> %v593, <16 x float> splat (float 0x3FE62E4240000000))
  %v598 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v597, <16 x float> %v593, <16 x float> splat (float 0x3FF0000000000000))
  %v599 = fsub <16 x float> %v575, %v593
  %v600 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v598, <16 x float> %v599, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v601 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v576, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v602 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v601, <16 x float> splat (float 0x3F83CEC460000000))
  %v603 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v602, <16 x float> %v601, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v604 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v603, <16 x float> %v601, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v605 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v604, <16 x float> %v601, <16 x float> splat (float 0x3FE62E4240000000))
  %v606 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v605, <16 x float> %v601, <16 x float> splat (float 0x3FF0000000000000))
  %v607 = fsub <16 x float> %v576, %v601
  %v608 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v606, <16 x float> %v607, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v609 = select <16 x i1> %v565, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v584
  %v610 = select <16 x i1> %v566, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v592
  %v611 = select <16 x i1> %v567, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v600
  %v612 = select <16 x i1> %v568, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v608
  %v613 = fmul contract <16 x float> %v463, %v609
  %v614 = fmul contract <16 x float> %v464, %v610
  %v615 = fmul contract <16 x float> %v465, %v611
  %v616 = fmul contract <16 x float> %v466, %v612
  %v617 = fmul contract <16 x float> splat (float 0x0000000000000000), %v609
  %v618 = fmul contract <16 x float> splat (float 0x0000000000000000), %v610
  %v619 = fmul contract <16 x float> splat (float 0x0000000000000000), %v611
  %v620 = fmul contract <16 x float> splat (float 0x0000000000000000), %v612
  %v621 = fadd contract <16 x float> %v561, %v617
  %v622 = fadd contract <16 x float> %v562, %v618
  %v623 = fadd contract <16 x float> %v563, %v619
  %v624 = fadd contract <16 x float> %v564, %v620
  %v625 = fsub contract <16 x float> %v613, %v621
  %v626 = fsub contract <16 x float> %v614, %v622
  %v627 = fsub contract <16 x float> %v615, %v623
  %v628 = fsub contract <16 x float> %v616, %v624
  %v629 = fadd contract <16 x float> %v557, %v625
  %v630 = fadd contract <16 x float> %v558, %v626
  %v631 = fadd contract <16 x float> %v559, %v627
  %v632 = fadd contract <16 x float> %v560, %v628
  %v633 = fsub contract <16 x float> %v629, %v557
  %v634 = fsub contract <16 x float> %v630, %v558
  %v635 = fsub contract <16 x float> %v631, %v559
  %v636 = fsub contract <16 x float> %v632, %v560
  %v637 = fsub contract <16 x float> %v633, %v625
  %v638 = fsub contract <16 x float> %v634, %v626
  %v639 = fsub contract <16 x float> %v635, %v627
  %v640 = fsub contract <16 x float> %v636, %v628
  %v641 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v629)
  %v642 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v630)
  %v643 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v631)
  %v644 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v632)
  %v645 = fcmp olt <16 x float> %v641, splat (float 0x7FF0000000000000)
  %v646 = fcmp olt <16 x float> %v642, splat (float 0x7FF0000000000000)
  %v647 = fcmp olt <16 x float> %v643, splat (float 0x7FF0000000000000)
  %v648 = fcmp olt <16 x float> %v644, splat (float 0x7FF0000000000000)
  %v649 = select <16 x i1> %v645, <16 x float> %v637, <16 x float> splat (float 0x0000000000000000)
  %v650 = select <16 x i1> %v646, <16 x float> %v638, <16 x float> splat (float 0x0000000000000000)
  %v651 = select <16 x i1> %v647, <16 x float> %v639, <16 x float> splat (float 0x0000000000000000)
  %v652 = select <16 x i1> %v648, <16 x float> %v640, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head155
interval_end157:
  %v653 = add nsw i64 %v163, 1
  br label %interval_head153
columns_done158:
  %v654 = fcmp olt <16 x float> %v168, splat (float 0x3810000000000000)
  %v655 = fmul <16 x float> %v168, splat (float 0x4170000000000000)
  %v656 = select <16 x i1> %v654, <16 x float> %v655, <16 x float> %v168
  %v657 = select <16 x i1> %v654, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v658 = bitcast <16 x float> %v656 to <16 x i32>
  %v659 = add <16 x i32> %v658, splat (i32 4913933)
  %v660 = lshr <16 x i32> %v659, splat (i32 23)
  %v661 = or <16 x i32> %v660, splat (i32 1258291200)
  %v662 = bitcast <16 x i32> %v661 to <16 x float>
  %v663 = and <16 x i32> %v659, splat (i32 8388607)
  %v664 = fsub <16 x float> %v662, %v657
  %v665 = add <16 x i32> %v663, splat (i32 1060439283)
  %v666 = bitcast <16 x i32> %v665 to <16 x float>
  %v667 = fsub <16 x float> %v666, splat (float 0x3FF0000000000000)
  %v668 = fadd <16 x float> %v667, splat (float 0x4000000000000000)
  %v669 = fdiv <16 x float> %v667, %v668
  %v670 = fmul <16 x float> %v669, %v669
  %v671 = fmul <16 x float> %v667, splat (float 0x3FE0000000000000)
  %v672 = fmul <16 x float> %v671, %v667
  %v673 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v670, <16 x float> splat (float 0x3FD995ED20000000))
  %v674 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v673, <16 x float> %v670, <16 x float> splat (float 0x3FE55557A0000000))
  %v675 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v670, <16 x float> %v674, <16 x float> %v672)
  %v676 = fmul <16 x float> %v664, splat (float 0x3EB7F7D1C0000000)
  %v677 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v669, <16 x float> %v675, <16 x float> %v676)
  %v678 = fsub <16 x float> %v672, %v677
  %v679 = fsub <16 x float> %v667, %v678
  %v680 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v664, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v679)
  %v681 = fcmp oeq <16 x float> %v168, splat (float 0x0000000000000000)
  %v682 = select <16 x i1> %v681, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v683 = fcmp ogt <16 x float> %v168, splat (float 0x0000000000000000)
  %v684 = select <16 x i1> %v683, <16 x float> %v680, <16 x float> %v682
  %v685 = fcmp olt <16 x float> %v168, splat (float 0x7FF0000000000000)
  %v686 = select <16 x i1> %v685, <16 x float> %v684, <16 x float> %v168
  %v687 = fcmp olt <16 x float> %v169, splat (float 0x3810000000000000)
  %v688 = fmul <16 x float> %v169, splat (float 0x4170000000000000)
  %v689 = select <16 x i1> %v687, <16 x float> %v688, <16 x float> %v169
  %v690 = select <16 x i1> %v687, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v691 = bitcast <16 x float> %v689 to <16 x i32>
  %v692 = add <16 x i32> %v691, splat (i32 4913933)
  %v693 = lshr <16 x i32> %v692, splat (i32 23)
  %v694 = or <16 x i32> %v693, splat (i32 1258291200)
  %v695 = bitcast <16 x i32> %v694 to <16 x float>
  %v696 = and <16 x i32> %v692, splat (i32 8388607)
  %v697 = fsub <16 x float> %v695, %v690
  %v698 = add <16 x i32> %v696, splat (i32 1060439283)
  %v699 = bitcast <16 x i32> %v698 to <16 x float>
  %v700 = fsub <16 x float> %v699, splat (float 0x3FF0000000000000)
  %v701 = fadd <16 x float> %v700, splat (float 0x4000000000000000)
  %v702 = fdiv <16 x float> %v700, %v701
  %v703 = fmul <16 x float> %v702, %v702
  %v704 = fmul <16 x float> %v700, splat (float 0x3FE0000000000000)
  %v705 = fmul <16 x float> %v704, %v700
  %v706 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v703, <16 x float> splat (float 0x3FD995ED20000000))
  %v707 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v706, <16 x float> %v703, <16 x float> splat (float 0x3FE55557A0000000))
  %v708 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v703, <16 x float> %v707, <16 x float> %v705)
  %v709 = fmul <16 x float> %v697, splat (float 0x3EB7F7D1C0000000)
  %v710 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v702, <16 x float> %v708, <16 x float> %v709)
  %v711 = fsub <16 x float> %v705, %v710
  %v712 = fsub <16 x float> %v700, %v711
  %v713 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v697, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v712)
  %v714 = fcmp oeq <16 x float> %v169, splat (float 0x0000000000000000)
  %v715 = select <16 x i1> %v714, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v716 = fcmp ogt <16 x float> %v169, splat (float 0x0000000000000000)
  %v717 = select <16 x i1> %v716, <16 x float> %v713, <16 x float> %v715
  %v718 = fcmp olt <16 x float> %v169, splat (float 0x7FF0000000000000)
  %v719 = select <16 x i1> %v718, <16 x float> %v717, <16 x float> %v169
  %v720 = fcmp olt <16 x float> %v170, splat (float 0x3810000000000000)
  %v721 = fmul <16 x float> %v170, splat (float 0x4170000000000000)
  %v722 = select <16 x i1> %v720, <16 x float> %v721, <16 x float> %v170
  %v723 = select <16 x i1> %v720, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v724 = bitcast <16 x float> %v722 to <16 x i32>
  %v725 = add <16 x i32> %v724, splat (i32 4913933)
  %v726 = lshr <16 x i32> %v725, splat (i32 23)
  %v727 = or <16 x i32> %v726, splat (i32 1258291200)
  %v728 = bitcast <16 x i32> %v727 to <16 x float>
  %v729 = and <16 x i32> %v725, splat (i32 8388607)
  %v730 = fsub <16 x float> %v728, %v723
  %v731 = add <16 x i32> %v729, splat (i32 1060439283)
  %v732 = bitcast <16 x i32> %v731 to <16 x float>
  %v733 = fsub <16 x float> %v732, splat (float 0x3FF0000000000000)
  %v734 = fadd <16 x float> %v733, splat (float 0x4000000000000000)
  %v735 = fdiv <16 x float> %v733, %v734
  %v736 = fmul <16 x float> %v735, %v735
  %v737 = fmul <16 x float> %v733, splat (float 0x3FE0000000000000)
  %v738 = fmul <16 x float> %v737, %v733
  %v739 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v736, <16 x float> splat (float 0x3FD995ED20000000))
  %v740 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v739, <16 x float> %v736, <16 x float> splat (float 0x3FE55557A0000000))
  %v741 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v736, <16 x float> %v740, <16 x float> %v738)
  %v742 = fmul <16 x float> %v730, splat (float 0x3EB7F7D1C0000000)
  %v743 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v735, <16 x float> %v741, <16 x float> %v742)
  %v744 = fsub <16 x float> %v738, %v743
  %v745 = fsub <16 x float> %v733, %v744
  %v746 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v730, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v745)
  %v747 = fcmp oeq <16 x float> %v170, splat (float 0x0000000000000000)
  %v748 = select <16 x i1> %v747, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v749 = fcmp ogt <16 x float> %v170, splat (float 0x0000000000000000)
  %v750 = select <16 x i1> %v749, <16 x float> %v746, <16 x float> %v748
  %v751 = fcmp olt <16 x float> %v170, splat (float 0x7FF0000000000000)
  %v752 = select <16 x i1> %v751, <16 x float> %v750, <16 x float> %v170
  %v753 = fcmp olt <16 x float> %v171, splat (float 0x3810000000000000)
  %v754 = fmul <16 x float> %v171, splat (float 0x4170000000000000)
  %v755 = select <16 x i1> %v753, <16 x float> %v754, <16 x float> %v171
  %v756 = select <16 x i1> %v753, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v757 = bitcast <16 x float> %v755 to <16 x i32>
  %v758 = add <16 x i32> %v757, splat (i32 4913933)
  %v759 = lshr <16 x i32> %v758, splat (i32 23)
  %v760 = or <16 x i32> %v759, splat (i32 1258291200)
  %v761 = bitcast <16 x i32> %v760 to <16 x float>
  %v762 = and <16 x i32> %v758, splat (i32 8388607)
  %v763 = fsub <16 x float> %v761, %v756
  %v764 = add <16 x i32> %v762, splat (i32 1060439283)
  %v765 = bitcast <16 x i32> %v764 to <16 x float>
  %v766 = fsub <16 x float> %v765, splat (float 0x3FF0000000000000)
  %v767 = fadd <16 x float> %v766, splat (float 0x4000000000000000)
  %v768 = fdiv <16 x float> %v766, %v767
  %v769 = fmul <16 x float> %v768, %v768
  %v770 = fmul <16 x float> %v766, splat (float 0x3FE0000000000000)
  %v771 = fmul <16 x float> %v770, %v766
  %v772 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v769, <16 x float> splat (float 0x3FD995ED20000000))
  %v773 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v772, <16 x float> %v769, <16 x float> splat (float 0x3FE55557A0000000))
  %v774 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v769, <16 x float> %v773, <16 x float> %v771)
  %v775 = fmul <16 x float> %v763, splat (float 0x3EB7F7D1C0000000)
  %v776 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v768, <16 x float> %v774, <16 x float> %v775)
  %v777 = fsub <16 x float> %v771, %v776
  %v778 = fsub <16 x float> %v766, %v777
  %v779 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v763, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v778)
  %v780 = fcmp oeq <16 x float> %v171, splat (float 0x0000000000000000)
  %v781 = select <16 x i1> %v780, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v782 = fcmp ogt <16 x float> %v171, splat (float 0x0000000000000000)
  %v783 = select <16 x i1> %v782, <16 x float> %v779, <16 x float> %v781
  %v784 = fcmp olt <16 x float> %v171, splat (float 0x7FF0000000000000)
  %v785 = select <16 x i1> %v784, <16 x float> %v783, <16 x float> %v171
  %v786 = fadd contract <16 x float> %v164, %v686
  %v787 = fadd contract <16 x float> %v165, %v719
  %v788 = fadd contract <16 x float> %v166, %v752
  %v789 = fadd contract <16 x float> %v167, %v785
  %v790 = getelementptr i8, ptr %scratch, i64 33536
  %v791 = getelementptr i8, ptr %v790, i64 64
  %v792 = getelementptr i8, ptr %v790, i64 128
  %v793 = getelementptr i8, ptr %v790, i64 192
  store <16 x float> %v786, ptr %v790, align 64
  store <16 x float> %v787, ptr %v791, align 64
  store <16 x float> %v788, ptr %v792, align 64
  store <16 x float> %v789, ptr %v793, align 64
  %v794 = add nsw i64 %v55, 64
  %v795 = icmp sle i64 %v794, %v51
  %v796 = icmp eq i64 %v9, 4
  %v797 = and i1 %v795, %v796
  br i1 %v797, label %whole_tile798, label %part799
whole_tile798:
  %v801 = mul nsw i64 %v55, 4
  %v802 = getelementptr i8, ptr %v40, i64 %v801
  %v803 = getelementptr i8, ptr %scratch, i64 33536
  %v804 = load <16 x float>, ptr %v803, align 64
  store <16 x float> %v804, ptr %v802, align 1
  %v805 = getelementptr i8, ptr %scratch, i64 33600
  %v806 = load <16 x float>, ptr %v805, align 64
  %v807 = getelementptr i8, ptr %v802, i64 64
  store <16 x float> %v806, ptr %v807, align 1
  %v808 = getelementptr i8, ptr %scratch, i64 33664
  %v809 = load <16 x float>, ptr %v808, align 64
  %v810 = getelementptr i8, ptr %v802, i64 128
  store <16 x float> %v809, ptr %v810, align 1
  %v811 = getelementptr i8, ptr %scratch, i64 33728
  %v812 = load <16 x float>, ptr %v811, align 64
  %v813 = getelementptr i8, ptr %v802, i64 192
  store <16 x float> %v812, ptr %v813, align 1
  br label %moved800
part799:
  %v814 = sub nsw i64 %v51, %v55
  %v815 = mul nsw i64 %v814, 1
  %v816 = icmp slt i64 64, %v815
  %v817 = select i1 %v816, i64 64, i64 %v815
  br label %scatter_head818
scatter_head818:
  %v821 = phi i64 [ 0, %part799 ], [ %v831, %scatter819 ]
  %v822 = icmp slt i64 %v821, %v817
  br i1 %v822, label %scatter819, label %scatter_done820
scatter819:
  %v823 = add nsw i64 %v55, %v821
  %v824 = mul nsw i64 %v823, %v9
  %v825 = getelementptr i8, ptr %v40, i64 %v824
  %v826 = mul nsw i64 0, 4
  %v827 = getelementptr i8, ptr %v825, i64 %v826
  %v828 = getelementptr i8, ptr %scratch, i64 33536
  %v829 = getelementptr float, ptr %v828, i64 %v821
  %v830 = load float, ptr %v829
  store float %v830, ptr %v827, align 1
  %v831 = add nsw i64 %v821, 1
  br label %scatter_head818
scatter_done820:
  br label %moved800
moved800:
  %v832 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
